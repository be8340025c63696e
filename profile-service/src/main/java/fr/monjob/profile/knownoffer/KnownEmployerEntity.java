package fr.monjob.profile.knownoffer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An employer as offer-service told it last. */
@Entity
@Table(name = "known_employer")
public class KnownEmployerEntity extends PanacheEntityBase {

    @Id
    public UUID employerId;

    public String companyName;
    public boolean verified;

    /** Whether this employer is verified; one that was never heard of is not. */
    public static boolean isVerified(UUID employerId) {
        return count("employerId = ?1 AND verified", employerId) == 1;
    }
}
