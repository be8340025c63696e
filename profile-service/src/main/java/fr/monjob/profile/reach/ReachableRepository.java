package fr.monjob.profile.reach;

import fr.monjob.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Open accounts with what is known of how to reach them. */
@ApplicationScoped
class ReachableRepository {

    private final EntityManager entityManager;

    ReachableRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The account with this id, or those of the employer with this id. */
    List<Reachable> listOf(UUID recipientId) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        SELECT account.id, role, coalesce(person.given_name, account.given_name), identifier, email, phone
                          FROM account LEFT JOIN person ON person.id = account.id
                         WHERE (account.id = :recipient OR account.employer_id = :recipient) AND disabled_at IS NULL
                         ORDER BY account.id LIMIT 100
                        """)
                .setParameter("recipient", recipientId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(ReachableRepository::reachable)
                .toList();
    }

    private static Reachable reachable(Object[] row) {
        return new Reachable(
                (UUID) row[0],
                Role.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5]);
    }
}
