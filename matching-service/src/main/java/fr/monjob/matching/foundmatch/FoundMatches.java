package fr.monjob.matching.foundmatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Which matches were told, by ids that name nobody. */
@ApplicationScoped
public class FoundMatches {

    private final EntityManager database;

    FoundMatches(EntityManager database) {
        this.database = database;
    }

    /** Whether this match was never told before; it counts as told from now on. */
    public boolean isNew(UUID matchId) {
        return database.createNativeQuery("INSERT INTO match_found (match_id) VALUES (:match) ON CONFLICT DO NOTHING")
                        .setParameter("match", matchId)
                        .executeUpdate()
                == 1;
    }
}
