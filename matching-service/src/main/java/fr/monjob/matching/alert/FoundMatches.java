package fr.monjob.matching.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which matches were told, by ids that name nobody. */
@ApplicationScoped
public class FoundMatches {

    private final EntityManager database;

    FoundMatches(EntityManager database) {
        this.database = database;
    }

    /**
     * Those that were never told before; they count as told from now on. One statement for all of them, which locks them
     * in their order: most of what a new person fits was told before, and is worth no more than that.
     */
    public Set<UUID> takeNew(Collection<UUID> matchIds) {
        List<?> fresh = database.createNativeQuery("""
                        INSERT INTO match_found (match_id)
                        SELECT match_id FROM unnest(CAST(:matches AS uuid[])) AS match_id ORDER BY match_id
                        ON CONFLICT DO NOTHING
                        RETURNING match_id
                        """)
                .setParameter("matches", matchIds.toArray(UUID[]::new))
                .getResultList();
        return fresh.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }
}
