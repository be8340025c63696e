package fr.monjob.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.contract.event.EventType;
import fr.monjob.contract.topic.Topic;
import fr.monjob.messaging.topic.TopicNames;
import fr.monjob.testkit.stack.WithStack;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Many writers on few things, with roll-backs and with pauses at the points where a transaction can be overtaken, and two
 * relays that compete: every committed event arrives, none that was not committed, and each thing's in its order.
 */
@QuarkusTest
@WithStack(testKeys = false)
class OutboxOrderTest {

    private static final int WRITERS = 8;
    private static final int THINGS = 40;
    private static final int EVENTS_PER_WRITER = 400;

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    @Inject
    TopicNames names;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private final Set<String> committed = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean finished = new AtomicBoolean();

    /** The use case meets one of its failures, in one of a hundred. */
    private static final class RolledBack extends RuntimeException {}

    @Test
    void nothingIsLostInventedOrTurnedRound() throws Exception {
        long seed = new Random().nextLong();
        createThings();
        awaitRelayAtWork();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        Thread second = new Thread(this::relay, "second-relay");
        second.start();
        List<Future<?>> running = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            Random random = new Random(seed + writer);
            running.add(writers.submit(() -> write(random)));
        }
        for (Future<?> writer : running) {
            writer.get(5, TimeUnit.MINUTES);
        }
        writers.shutdown();
        await().atMost(Duration.ofSeconds(60)).until(() -> countUnpublished() == 0);
        finished.set(true);
        second.join();

        TopicObserver seen = TopicObserver.read(kafka.get("bootstrap.servers").toString(), names.of(Topic.CANDIDATES));
        Set<String> published = new HashSet<>();
        seen.sightings().stream()
                .filter(event -> event.key().getMostSignificantBits() == 0)
                .forEach(event -> published.add(event.key() + "/" + event.version()));
        assertThat(published).as("seed %d", seed).isEqualTo(committed);
        assertThat(seen.inversions()).as("seed %d", seed).isZero();
        assertThat(seen.duplicates()).as("seed %d", seed).isZero();
    }

    private void write(Random random) {
        for (int i = 0; i < EVENTS_PER_WRITER; i++) {
            UUID thing = new UUID(0, random.nextInt(THINGS));
            try {
                long version = QuarkusTransaction.requiringNew().call(() -> change(thing, random));
                committed.add(thing + "/" + version);
            } catch (RolledBack failure) {
                assertThat(failure).isNotNull();
            }
        }
    }

    private long change(UUID thing, Random random) throws SQLException, InterruptedException {
        long version = raiseVersion(thing);
        outbox.append(EventType.CANDIDATE_WITHDRAWN, thing, version, null);
        if (random.nextInt(10) == 0) {
            Thread.sleep(random.nextInt(20));
        }
        if (random.nextInt(100) == 0) {
            throw new RolledBack();
        }
        return version;
    }

    private long raiseVersion(UUID thing) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE offer_shelf SET version = version + 1 WHERE offer_id = ? RETURNING version")) {
            update.setObject(1, thing);
            try (ResultSet row = update.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** A new topic holds the relay up for seconds: writers that were done by then would prove nothing. */
    private void awaitRelayAtWork() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int number = 0; number < 60; number++) {
                outbox.append(EventType.CANDIDATE_WITHDRAWN, new UUID(1, number), 1, null);
            }
        });
        await().atMost(Duration.ofSeconds(60)).until(() -> countUnpublished() == 0);
    }

    private void relay() {
        try (OutboxRelay relay = new OutboxRelay(
                database,
                () -> OutboxProducer.create(kafka),
                names,
                new OutboxMetrics(new SimpleMeterRegistry()),
                500,
                Duration.ofSeconds(30))) {
            while (!finished.get()) {
                relay.pass();
            }
        }
    }

    private void createThings() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO offer_shelf (offer_id, title, openings, version) VALUES (?, '', 1, 0)")) {
            for (int number = 0; number < THINGS; number++) {
                insert.setObject(1, new UUID(0, number));
                insert.executeUpdate();
            }
        }
    }

    private long countUnpublished() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT count(*) FROM outbox WHERE published_at IS NULL")) {
            row.next();
            return row.getLong(1);
        }
    }
}
