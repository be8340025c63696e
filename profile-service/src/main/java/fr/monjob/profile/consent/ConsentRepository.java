package fr.monjob.profile.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Consents with the sheets that they were given on. */
@ApplicationScoped
class ConsentRepository {

    private final EntityManager database;

    ConsentRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * @param paper      null for a consent that was given on the screen
     * @param recordedBy the name of who recorded the paper, or null
     */
    record Line(ConsentEntity consent, SignedPaperEntity paper, String recordedBy) {}

    /** At most {@code limit} consents of a person, newest first, those after this one. */
    List<Line> listAfter(UUID personId, Optional<UUID> after, int limit) {
        return database.createQuery("""
                        SELECT c, p, concat(a.givenName, ' ', a.familyName)
                          FROM ConsentEntity c
                          LEFT JOIN SignedPaperEntity p ON p.id = c.paperId
                          LEFT JOIN AccountEntity a ON a.id = p.recordedBy
                         WHERE c.personId = :person AND c.id < :after
                         ORDER BY c.id DESC
                        """, Line.class)
                .setParameter("person", personId)
                .setParameter("after", after.orElse(new UUID(-1, -1)))
                .setMaxResults(limit)
                .getResultList();
    }
}
