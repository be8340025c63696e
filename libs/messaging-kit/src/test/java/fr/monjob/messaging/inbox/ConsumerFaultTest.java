package fr.monjob.messaging.inbox;

import static fr.monjob.messaging.inbox.OfferEvents.TOPIC;
import static fr.monjob.messaging.inbox.OfferEvents.closed;
import static fr.monjob.messaging.inbox.OfferEvents.published;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.stack.DatabaseServer;
import fr.monjob.stack.TestStack;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What a consumer does with events that can never be applied, and while it could apply none. */
@QuarkusTest
@WithStack(testKeys = false)
class ConsumerFaultTest {

    /** {@code MONJOB_DATABASE_AWAY_SECONDS} makes it longer; it is some seconds at least, in which all is tried again. */
    private static final int AWAY_SECONDS =
            Integer.parseInt(System.getenv().getOrDefault("MONJOB_DATABASE_AWAY_SECONDS", "0"));

    private static final EventObserver DEAD_LETTERS = EventObserver.of(TOPIC + ".dlq");

    @Inject
    OfferShelf shelf;

    @Inject
    MeterRegistry meters;

    @ConfigProperty(name = "quarkus.datasource.username")
    String databaseName;

    @Test
    void poisonGoesToTheDeadLettersAndTheNextOnesFlow() {
        UUID bad = UUID.randomUUID();
        UUID good = UUID.randomUUID();
        EventSender.send(
                published(bad, "{\"openings\":"),
                published(bad, "{\"title\":\"Cuisinier\",\"openings\":-1}"),
                published(bad, (String) null),
                TestEvent.of(TOPIC, "OfferPainted", bad, "{}"),
                TestEvent.of(TOPIC, "EmployerChanged", bad, "{}"),
                published(bad, 9).header("event-id", null),
                published(bad, 1),
                published(good, 1));

        await().untilAsserted(() -> assertThat(shelf.find(good)).isPresent());
        // What was refused left no trace in the inbox: the same version, mended, is applied.
        await().untilAsserted(() -> assertThat(shelf.find(bad)).isPresent());
        // Six of each consumer.
        assertThat(DEAD_LETTERS.awaitEvents(bad, 12))
                .allSatisfy(dead -> assertThat(dead.headers())
                        .containsEntry("dead-letter-topic", prefixed(TOPIC))
                        .containsKeys("type", "dead-letter-reason", "dead-letter-partition", "dead-letter-offset"));
        assertThat(DEAD_LETTERS.listEvents(bad))
                .hasSize(12)
                .noneMatch(dead -> dead.headers().toString().contains("Failing row contains"));
        assertThat(meters.counter("monjob.dead.letters", "topic", prefixed(TOPIC))
                        .count())
                .isGreaterThanOrEqualTo(12);
        assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/q/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void poisonTakesNobodyOfItsPileAlong() {
        UUID bad = UUID.randomUUID();
        List<UUID> good = Stream.generate(UUID::randomUUID).limit(40).toList();
        List<TestEvent> pile = new ArrayList<>();
        good.forEach(offer -> pile.add(published(offer, 1)));
        pile.add(20, published(bad, "{\"title\":\"Cuisinier\",\"openings\":-1}"));
        EventSender.send(pile.toArray(TestEvent[]::new));

        await().untilAsserted(() ->
                assertThat(shelf.listAll(OfferShelf.BY_THE_PILE)).containsKeys(good.toArray(UUID[]::new)));
        // One of each consumer.
        assertThat(DEAD_LETTERS.awaitEvents(bad, 2)).hasSize(2);
        assertThat(good)
                .allSatisfy(offer -> assertThat(DEAD_LETTERS.listEvents(offer)).isEmpty());
    }

    @Test
    void aDeadLetterSentAgainIsAppliedUnlessSomethingNewerWas() throws SQLException {
        UUID overtaken = UUID.randomUUID();
        UUID mended = UUID.randomUUID();
        EventSender.send(published(overtaken, 2), published(overtaken, 1), published(mended, 1), closed(overtaken, 3));
        await().untilAsserted(() -> assertThat(shelf.find(mended)).isPresent());
        EventSender.send(published(overtaken, 2), published(mended, 2));

        await().untilAsserted(() -> assertThat(shelf.find(mended))
                .hasValueSatisfying(offer -> assertThat(offer.version()).isEqualTo(2)));
        assertThat(shelf.find(overtaken)).isEmpty();
    }

    @Test
    void whileTheDatabaseIsAwayEventsWaitAndNoneDies() throws SQLException {
        UUID before = UUID.randomUUID();
        EventSender.send(published(before, 1));
        await().untilAsserted(() -> assertThat(shelf.find(before)).isPresent());
        List<UUID> during = Stream.generate(UUID::randomUUID).limit(20).toList();
        allowConnections(false);
        try {
            double retried = retried();
            Instant back = Instant.now().plusSeconds(AWAY_SECONDS);
            EventSender.send(during.stream().map(offer -> published(offer, 1)).toArray(TestEvent[]::new));
            await().atMost(Duration.ofSeconds(60 + AWAY_SECONDS))
                    .until(() -> retried() > retried + 3 && !Instant.now().isBefore(back));
            assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
        } finally {
            allowConnections(true);
        }

        for (UUID offer : during) {
            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(shelf.find(offer)).isPresent());
            assertThat(DEAD_LETTERS.listEvents(offer)).isEmpty();
        }
    }

    private double retried() {
        return meters.counter("monjob.inbox.events", "consumer", OfferShelf.BY_THE_PILE, "outcome", "retried")
                .count();
    }

    /** Database and owner have one name here. */
    private void allowConnections(boolean allowed) throws SQLException {
        DatabaseServer server = TestStack.obtain().postgis();
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password())) {
            connection
                    .createStatement()
                    .execute("ALTER DATABASE %s ALLOW_CONNECTIONS %s".formatted(databaseName, allowed));
            if (!allowed) {
                connection
                        .createStatement()
                        .execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%s'"
                                .formatted(databaseName));
            }
        }
    }

    private static String prefixed(String topic) {
        return ConfigProvider.getConfig().getValue("monjob.topics.prefix", String.class) + topic;
    }
}
