package fr.monjob.profile.applicant;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody who applied, and until when that lets the employer read who they are. */
@Entity
@Table(name = "applicant")
class ApplicantEntity extends PanacheEntityBase {

    @Id
    UUID applicationId;

    UUID personId;
    UUID employerId;
    String offerTitle;

    /** As the person named it; whether it is theirs is asked when it is read. */
    UUID cvId;

    /** Null while the application is under way. */
    Instant endsAt;

    boolean isOpen(Instant now) {
        return endsAt == null || now.isBefore(endsAt);
    }
}
