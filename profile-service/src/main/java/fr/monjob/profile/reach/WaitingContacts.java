package fr.monjob.profile.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Employers' questions that a person can still answer. */
@ApplicationScoped
class WaitingContacts {

    private final EntityManager entityManager;
    private final Clock clock;

    WaitingContacts(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** What is asked, by whom. */
    record Question(String companyName, String offerTitle) {}

    Optional<Question> find(UUID personId, UUID requestId) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        SELECT company_name, offer_title FROM contact_request
                         WHERE id = :request AND person_id = :person AND state = 'PENDING' AND expires_at > :now
                        """)
                .setParameter("request", requestId)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Question((String) row[0], (String) row[1]));
    }
}
