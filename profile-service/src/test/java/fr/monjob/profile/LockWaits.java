package fr.monjob.profile;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Tells a test that holds a row when somebody else has come to it. */
@ApplicationScoped
public class LockWaits {

    private final EntityManager database;

    LockWaits(EntityManager database) {
        this.database = database;
    }

    /** Whether a statement that names this table waits for a lock. */
    public boolean isWaitedFor(String table) {
        return QuarkusTransaction.requiringNew().call(() -> (boolean)
                database.createNativeQuery("""
                SELECT count(*) > 0 FROM pg_stat_activity
                 WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%' || :table || '%'""").setParameter("table", table).getSingleResult());
    }
}
