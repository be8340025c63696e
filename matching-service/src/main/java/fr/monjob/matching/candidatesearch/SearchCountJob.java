package fr.monjob.matching.candidatesearch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Lets all instances count searches together. An employer who asks several of them at once may search more often for a
 * second, and an instance that is killed forgets the counts of a second.
 */
@ApplicationScoped
class SearchCountJob {

    private final EntityManager database;
    private final SearchLimit limit;

    SearchCountJob(EntityManager database, SearchLimit limit) {
        this.database = database;
        this.limit = limit;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void write() {
        SearchMinute minute = limit.minute();
        // In order, so that two instances wait for each other in one direction only.
        Map<UUID, Integer> unwritten = new TreeMap<>();
        minute.byEmployer().forEach((employer, count) -> {
            int searches = count.unwritten();
            if (searches > 0) {
                unwritten.put(employer, searches);
            }
        });
        if (!unwritten.isEmpty()) {
            List<Object[]> known = QuarkusTransaction.requiringNew().call(() -> write(minute, unwritten));
            known.forEach(row -> minute.of((UUID) row[0]).written(unwritten.get((UUID) row[0]), (Integer) row[1]));
        }
    }

    private List<Object[]> write(SearchMinute minute, Map<UUID, Integer> unwritten) {
        return database.createNativeQuery("""
                        INSERT INTO employer_search AS known
                        SELECT employer, :minute, searches
                        FROM unnest(CAST(:employers AS uuid[]), CAST(:searches AS int[])) AS told (employer, searches)
                        ON CONFLICT (employer_id) DO UPDATE
                        SET searches = CASE WHEN known.minute = excluded.minute
                                            THEN known.searches + excluded.searches ELSE excluded.searches END,
                            minute = excluded.minute
                        WHERE known.minute <= excluded.minute
                        RETURNING employer_id, searches
                        """, Object[].class)
                .setParameter("minute", minute.start())
                .setParameter("employers", unwritten.keySet().toArray(UUID[]::new))
                .setParameter("searches", unwritten.values().toArray(Integer[]::new))
                .getResultList();
    }
}
