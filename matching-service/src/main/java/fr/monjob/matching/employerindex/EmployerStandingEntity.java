package fr.monjob.matching.employerindex;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Whether an employer may search. */
@Entity
@Table(name = "employer_standing")
public class EmployerStandingEntity extends PanacheEntityBase {

    @Id
    UUID employerId;

    boolean verified;

    /** Whether this employer is known and verified. */
    public static boolean isVerified(UUID employerId) {
        EmployerStandingEntity known = findById(employerId);
        return known != null && known.verified;
    }

    static void keep(UUID employerId, boolean verified) {
        EmployerStandingEntity known = findById(employerId);
        EmployerStandingEntity standing = known == null ? new EmployerStandingEntity() : known;
        standing.employerId = employerId;
        standing.verified = verified;
        standing.persist();
    }
}
