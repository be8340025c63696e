package fr.monjob.messaging.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Measures what waits in the outbox, also when the relay is stuck. */
@Singleton
class OutboxBacklogJob {

    private final DataSource database;
    private final OutboxMetrics metrics;

    OutboxBacklogJob(DataSource database, OutboxMetrics metrics) {
        this.database = database;
        this.metrics = metrics;
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        try (Connection connection = database.getConnection()) {
            metrics.waiting(new OutboxTable(connection).measureBacklog());
        } catch (SQLException away) {
            // The relay says so already; a number from before the outage would be a lie.
            metrics.waiting(OutboxTable.Backlog.UNKNOWN);
        }
    }
}
