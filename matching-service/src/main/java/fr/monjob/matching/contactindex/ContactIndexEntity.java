package fr.monjob.matching.contactindex;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** One contact request, as profile-service told it last. */
@Entity
@Table(name = "contact_index")
class ContactIndexEntity extends PanacheEntityBase {

    @Id
    UUID contactRequestId;

    UUID employerId;
    UUID offerId;
    UUID profileId;
    String state;

    /** Person and state of an employer's requests, the oldest first. @param offerId null for any */
    static List<Object[]> listStates(UUID employerId, UUID offerId, Collection<UUID> people) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT profile_id, state FROM contact_index
                        WHERE employer_id = :employer AND profile_id = ANY (CAST(:people AS uuid[]))
                          AND offer_id = coalesce(CAST(:offer AS uuid), offer_id)
                        ORDER BY contact_request_id
                        """, Object[].class)
                .setParameter("employer", employerId)
                .setParameter("offer", offerId)
                .setParameter("people", people.toArray(UUID[]::new))
                .getResultList();
    }
}
