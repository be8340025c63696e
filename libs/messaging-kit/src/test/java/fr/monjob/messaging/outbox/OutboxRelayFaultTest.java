package fr.monjob.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.contract.event.EventType;
import fr.monjob.contract.topic.Topic;
import fr.monjob.messaging.outbox.RelayProcess.StopsAt;
import fr.monjob.stack.TestStack;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relays that die, freeze, compete, and meet rows and brokers that refuse. */
class OutboxRelayFaultTest {

    private static final Duration FROZEN_AFTER = Duration.ofSeconds(2);

    private final String bootstrap = TestStack.obtain().kafkaBootstrap();
    private final String prefix = "outbox-" + UUID.randomUUID() + ".";
    private final String topic = prefix + Topic.OFFERS.topicName();
    private final List<Process> relays = new ArrayList<>();
    private OutboxDatabase database;

    @BeforeEach
    void openDatabase() throws SQLException, IOException {
        database = new OutboxDatabase();
    }

    @AfterEach
    void end() throws InterruptedException {
        for (Process relay : relays) {
            RelayProcess.end(relay);
        }
        database.close();
    }

    @Test
    void killedBetweenSendAndMarkItSendsAgainAndLosesNothing() throws Exception {
        createTopic();
        appendRounds(1, 20);
        Process killed = startRelay(StopsAt.MARK);
        RelayProcess.awaitStop(killed);
        RelayProcess.signal(killed, "KILL");
        appendRounds(21, 40);
        startRelay(StopsAt.NOWHERE);

        awaitEmptyOutbox();
        TopicObserver seen = TopicObserver.read(bootstrap, topic);
        assertThat(seen.eventIds()).hasSize(400);
        assertThat(seen.duplicates()).isEqualTo(200);
        assertThat(seen.versionsOf(offer(0)))
                .startsWith(versions(1, 20))
                .endsWith(versions(1, 40))
                .hasSize(60);
    }

    @Test
    void killedAfterTheCommitItLosesNothingAndRepeatsNothing() throws Exception {
        createTopic();
        appendRounds(1, 20);
        Process killed = startRelay(StopsAt.COMMITTED);
        RelayProcess.awaitStop(killed);
        RelayProcess.signal(killed, "KILL");
        appendRounds(21, 40);
        startRelay(StopsAt.NOWHERE);

        awaitEmptyOutbox();
        TopicObserver seen = TopicObserver.read(bootstrap, topic);
        assertThat(seen.eventIds()).hasSize(400);
        assertThat(seen.duplicates()).isZero();
        assertThat(seen.inversions()).isZero();
    }

    @Test
    void onlyOneLeadsAndAFrozenLeaderIsReplaced() throws Exception {
        createTopic();
        appendRounds(1, 20);
        Process leader = startRelay(StopsAt.MARK);
        RelayProcess.awaitStop(leader);
        startRelay(StopsAt.NOWHERE);
        startRelay(StopsAt.NOWHERE);
        // The leader holds its transaction, frozen; until the server ends it nobody may publish in its place.
        RelayProcess.signal(leader, "STOP");
        appendRounds(21, 40);

        awaitEmptyOutbox();
        RelayProcess.signal(leader, "CONT");
        TopicObserver seen = TopicObserver.read(bootstrap, topic);
        assertThat(seen.eventIds()).hasSize(400);
        // The batch of the frozen leader, once more by its successor, and not a third time by the other follower.
        assertThat(seen.duplicates()).isEqualTo(200);
    }

    @Test
    void aRowThatCanNotBeSentHoldsBackItsKeyOnly() throws Exception {
        createTopic();
        UUID poisoned = offer(0);
        database.append(poisoned, 1);
        database.append(poisoned, 2, EventType.OFFER_PUBLISHED, "{\"title\":\"" + "x".repeat(2_000_000) + "\"}");
        database.append(poisoned, 3);
        database.append(offer(1), 1);
        startRelay(StopsAt.NOWHERE);

        await().until(() -> database.countParked() == 1);
        database.append(offer(1), 2);
        await().until(() -> database.countUnpublished() == 2);
        TopicObserver parked = TopicObserver.read(bootstrap, topic);
        assertThat(parked.versionsOf(poisoned)).containsExactly(1L);
        assertThat(parked.versionsOf(offer(1))).containsExactly(1L, 2L);

        database.execute("UPDATE outbox SET payload = '{}', attempts = 0 WHERE attempts > 0");
        awaitEmptyOutbox();
        assertThat(TopicObserver.read(bootstrap, topic).versionsOf(poisoned)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void rowsWaitForATopicThatIsMissing() throws Exception {
        appendRounds(1, 3);
        startRelay(StopsAt.NOWHERE);
        await().during(Duration.ofSeconds(1)).until(() -> database.countUnpublished() == 30);
        createTopic();

        awaitEmptyOutbox();
        TopicObserver seen = TopicObserver.read(bootstrap, topic);
        assertThat(seen.versionsOf(offer(9))).containsExactly(1L, 2L, 3L);
        assertThat(seen.duplicates()).isZero();
    }

    private Process startRelay(StopsAt stopsAt) throws IOException {
        Process relay = RelayProcess.start(database, bootstrap, prefix, FROZEN_AFTER, stopsAt);
        relays.add(relay);
        return relay;
    }

    private void createTopic() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(Set.of(new NewTopic(topic, Topic.PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
    }

    /** Ten offers, one event of each in every round. */
    private void appendRounds(int first, int last) throws SQLException {
        for (int version = first; version <= last; version++) {
            for (int number = 0; number < 10; number++) {
                database.append(offer(number), version);
            }
        }
    }

    private static UUID offer(int number) {
        return new UUID(0x0190_0000_0000_7000L, number);
    }

    private static Long[] versions(int first, int last) {
        return LongStream.rangeClosed(first, last).boxed().toArray(Long[]::new);
    }

    private void awaitEmptyOutbox() {
        await().atMost(Duration.ofSeconds(60)).until(() -> database.countUnpublished() == 0);
    }
}
