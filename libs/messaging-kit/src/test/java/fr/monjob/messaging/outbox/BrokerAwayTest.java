package fr.monjob.messaging.outbox;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.inbox.Freshness;
import fr.monjob.stack.OwnBroker;
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
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The broker is away at the start, comes, is killed, and comes back: the service notices by its backlog and the age of what it knows. */
@QuarkusTest
@WithStack(kafka = false, testKeys = false)
@WithTestResource(BrokerAwayTest.AbsentBroker.class)
class BrokerAwayTest {

    /** {@code MONJOB_BACKLOG} makes it longer. */
    private static final int EVENTS = Integer.parseInt(System.getenv().getOrDefault("MONJOB_BACKLOG", "2000"));

    private static final int AT_ONCE = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final OwnBroker BROKER = new OwnBroker();

    @Inject
    Outbox outbox;

    @Inject
    Freshness freshness;

    @Inject
    DataSource database;

    /** Names a broker that is not there yet. */
    public static final class AbsentBroker implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            return Map.of("kafka.bootstrap.servers", BROKER.bootstrap(), "monjob.topics.prefix", "away.");
        }

        @Override
        public void stop() {
            BROKER.close();
        }
    }

    @Test
    void theServiceWorksWithoutItAndItsBacklogDrainsWhenItComes() throws Exception {
        append();
        assertReady();
        assertThat(count("outbox WHERE published_at IS NULL")).isEqualTo(EVENTS);

        BROKER.start();
        awaitDrained(EVENTS);
        await().atMost(Duration.ofSeconds(60)).until(() -> freshness.findAge().isEmpty());

        BROKER.kill();
        append();
        assertReady();
        await().atMost(Duration.ofSeconds(60)).until(() -> freshness.findAge().isPresent());
        assertThat(count("outbox WHERE published_at IS NULL")).isPositive();

        BROKER.start();
        awaitDrained(2 * EVENTS);
        await().atMost(Duration.ofSeconds(60)).until(() -> freshness.findAge().isEmpty());
        assertReady();
    }

    private void append() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int written = 0; written < EVENTS; written += AT_ONCE) {
                outbox.appendAll(
                        EventType.OFFER_CLOSED,
                        Stream.generate(() -> new Outbox.Fact(UUID.randomUUID(), 1, null))
                                .limit(Math.min(AT_ONCE, EVENTS - written))
                                .toList());
            }
        });
    }

    /** Nothing waits here, and the consumer has applied it all. */
    private void awaitDrained(int events) {
        Instant began = Instant.now();
        await().atMost(PATIENCE).until(() -> count("outbox WHERE published_at IS NULL") == 0);
        System.out.printf("%d events went out in %s%n", EVENTS, Duration.between(began, Instant.now()));
        // Two consumers.
        await().atMost(PATIENCE).until(() -> count("inbox") == 2L * events);
    }

    private static void assertReady() {
        assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/q/health/ready").statusCode()).isEqualTo(200);
        assertThat(get("/q/health/started").statusCode()).isEqualTo(200);
    }

    private long count(String rows) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery("SELECT count(*) FROM " + rows)) {
            row.next();
            return row.getLong(1);
        }
    }
}
