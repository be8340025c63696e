package fr.monjob.profile.consent;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A {@link SignedPaper}, and when it was recorded. Never changed. */
@Entity
@Table(name = "signed_paper")
class SignedPaperEntity extends PanacheEntityBase {

    @Id
    UUID id;

    UUID personId;
    long profileVersion;
    LocalDate signedOn;
    String reference;
    UUID recordedBy;
    Instant recordedAt;
}
