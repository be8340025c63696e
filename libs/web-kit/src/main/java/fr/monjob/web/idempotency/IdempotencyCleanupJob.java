package fr.monjob.web.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** Deletes the keys nobody may retry any more. Where there is no scheduler (the gateway) it never runs. */
@ApplicationScoped
public class IdempotencyCleanupJob {
    private final IdempotencyKeys keys;

    /** For the container. */
    @Inject
    public IdempotencyCleanupJob(IdempotencyKeys keys) {
        this.keys = keys;
    }

    /** Hourly: a key lives at most an hour longer than promised, which nobody sees. */
    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() throws SQLException {
        keys.deleteExpired();
    }
}
