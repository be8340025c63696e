package fr.monjob.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.contract.event.EventType;
import fr.monjob.stack.StandbyPair;
import fr.monjob.testkit.database.DataSourceSettings;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The database's server dies under load and its standby takes over: nothing acknowledged is lost, nobody restarts anything. */
@QuarkusTest
@WithStack(database = false, testKeys = false)
@WithTestResource(FailoverTest.Pair.class)
class FailoverTest {

    private static final int WRITERS = 4;
    private static final int WRITES = 200;
    private static final StandbyPair PAIR = new StandbyPair();

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    private final ConcurrentLinkedQueue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean goOn = new AtomicBoolean(true);

    /** Two servers, and the address of whichever may be written to. */
    public static final class Pair implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            PAIR.start();
            return DataSourceSettings.of(PAIR.createDatabase("failover"));
        }

        @Override
        public void stop() {
            PAIR.close();
        }
    }

    @Test
    void F17_theStandbyHasAllThatWasAcknowledgedAndTakesMore() throws SQLException {
        List<CompletableFuture<Void>> writers = Stream.generate(() -> CompletableFuture.runAsync(this::write))
                .limit(WRITERS)
                .toList();
        awaitWrites(WRITES);
        PAIR.killFirst();
        PAIR.promoteSecond();
        awaitWrites(acknowledged.size() + WRITES);
        goOn.set(false);
        writers.forEach(CompletableFuture::join);

        await().atMost(Duration.ofMinutes(1)).until(() -> count("published_at IS NULL") == 0);
        assertThat(acknowledged).doesNotHaveDuplicates();
        assertThat(count("aggregate_id IN ('"
                        + String.join(
                                "','", acknowledged.stream().map(UUID::toString).toList()) + "')"))
                .isEqualTo(acknowledged.size());
    }

    private void write() {
        while (goOn.get()) {
            UUID offer = UUID.randomUUID();
            try {
                QuarkusTransaction.requiringNew().run(() -> outbox.append(EventType.OFFER_CLOSED, offer, 1, null));
                acknowledged.add(offer);
            } catch (RuntimeException away) {
                // What becomes of this one nobody was told.
            }
        }
    }

    private void awaitWrites(int count) {
        await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged.size() >= count);
    }

    private long count(String condition) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row =
                        connection.createStatement().executeQuery("SELECT count(*) FROM outbox WHERE " + condition)) {
            row.next();
            return row.getLong(1);
        }
    }
}
