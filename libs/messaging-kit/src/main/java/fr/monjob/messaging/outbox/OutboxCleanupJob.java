package fr.monjob.messaging.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Deletes events that were published long ago, a thousand at a time so that no transaction grows long, and those of things
 * that have ended at once: who is erased must not live on in an outbox.
 */
@Singleton
class OutboxCleanupJob {

    private static final int AT_A_TIME = 1_000;

    private final DataSource database;
    private final OutboxConfig config;

    OutboxCleanupJob(DataSource database, OutboxConfig config) {
        this.database = database;
        this.config = config;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void cleanUp() throws SQLException {
        try (Connection connection = database.getConnection()) {
            OutboxTable table = new OutboxTable(connection);
            table.deleteStatesOfEnded();
            int deleted;
            do {
                deleted = table.deletePublished(config.keep(), AT_A_TIME);
            } while (deleted == AT_A_TIME);
        }
    }
}
