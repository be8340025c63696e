package fr.monjob.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.outbox.OutboxRelay.Pass;
import fr.monjob.messaging.topic.TopicNames;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.apache.kafka.common.errors.NetworkException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** One pass of the relay over a real table. */
class OutboxRelayTest {

    private static final Duration FROZEN_AFTER = Duration.ofSeconds(30);

    private final UUID one = UUID.randomUUID();
    private final UUID two = UUID.randomUUID();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Queue<RefusingBroker> brokers = new ArrayDeque<>();
    private OutboxDatabase database;

    @BeforeEach
    void open() throws Exception {
        database = new OutboxDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWaitsIsSentInItsOrderBatchByBatchAndMarked() throws Exception {
        for (int version = 1; version <= 5; version++) {
            database.append(one, version);
        }
        RefusingBroker broker = RefusingBroker.ofNothing();
        try (OutboxRelay relay = relay(2, broker)) {
            assertThat(relay.pass()).isEqualTo(Pass.PUBLISHED);
            assertThat(broker.history()).extracting(RefusingBroker::versionOf).containsExactly(1L, 2L);
            assertThat(database.countUnpublished()).isEqualTo(3);
            assertThat(relay.pass()).isEqualTo(Pass.PUBLISHED);
            assertThat(relay.pass()).isEqualTo(Pass.PUBLISHED);
            assertThat(relay.pass()).isEqualTo(Pass.IDLE);
        }
        assertThat(broker.history()).extracting(RefusingBroker::versionOf).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(broker.closed()).isTrue();
        assertThat(count("published")).isEqualTo(5);
        assertThat(count("failures")).isZero();
    }

    @Test
    void whoDoesNotLeadSendsNothing() throws Exception {
        database.append(one, 1);
        RefusingBroker broker = RefusingBroker.ofNothing();
        try (OutboxRelay relay = relay(10, broker);
                Connection leader = database.source().getConnection()) {
            leader.setAutoCommit(false);
            assertThat(new OutboxTable(leader).tryToLead(FROZEN_AFTER)).isTrue();
            assertThat(relay.pass()).isEqualTo(Pass.IDLE);
            assertThat(broker.history()).isEmpty();
            leader.commit();
            assertThat(relay.pass()).isEqualTo(Pass.PUBLISHED);
        }
    }

    /** A cursor over ids would pass its row by for ever, one over transactions would wait for it. */
    @Test
    void F37_aTransactionThatStaysOpenHoldsNobodyUpAndIsNotPassedBy() throws Exception {
        RefusingBroker broker = RefusingBroker.ofNothing();
        try (OutboxRelay relay = relay(10, broker);
                Connection open = database.source().getConnection()) {
            open.setAutoCommit(false);
            OutboxDatabase.append(open, two, 1, EventType.OFFER_CLOSED, null);
            database.append(one, 1);
            assertThat(relay.pass()).isEqualTo(Pass.PUBLISHED);
            assertThat(broker.history()).extracting(record -> record.key()).containsExactly(one.toString());
            open.commit();
            assertThat(relay.pass()).isEqualTo(Pass.PUBLISHED);
        }
        assertThat(broker.history()).extracting(record -> record.key()).containsExactly(one.toString(), two.toString());
    }

    @Test
    void whoLeadsIsEndedByTheServerWhenSilent() throws Exception {
        try (Connection leader = database.source().getConnection()) {
            leader.setAutoCommit(false);
            assertThat(new OutboxTable(leader).tryToLead(Duration.ofMillis(1234)))
                    .isTrue();
            try (var row = leader.createStatement().executeQuery("SHOW idle_in_transaction_session_timeout")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("1234ms");
            }
        }
    }

    @Test
    void aBrokerThatFailsIsAskedAgainByANewProducer() throws Exception {
        database.append(one, 1);
        database.append(two, 1);
        RefusingBroker failing = RefusingBroker.of(one, new NetworkException("away"));
        RefusingBroker next = RefusingBroker.ofNothing();
        try (OutboxRelay relay = relay(10, failing, next)) {
            assertThat(relay.pass()).isEqualTo(Pass.FAILED);
            assertThat(failing.closed()).isTrue();
            assertThat(database.countUnpublished()).isOne();
            assertThat(relay.pass()).isEqualTo(Pass.PUBLISHED);
        }
        assertThat(next.history()).extracting(record -> record.key()).containsExactly(one.toString());
        assertThat(count("failures")).isOne();
        assertThat(count("published")).isEqualTo(2);
    }

    @Test
    void aRowThatIsRefusedFiveTimesIsParkedWithItsKey() throws Exception {
        database.append(one, 1);
        database.append(one, 2);
        RefusingBroker broker = RefusingBroker.of(one, new RecordTooLargeException("too large"));
        try (OutboxRelay relay = relay(10, broker)) {
            for (int attempt = 1; attempt <= OutboxTable.MAX_ATTEMPTS; attempt++) {
                assertThat(database.countParked()).isZero();
                assertThat(relay.pass()).isEqualTo(Pass.IDLE);
            }
            assertThat(database.countParked()).isOne();
            database.append(two, 1);
            assertThat(relay.pass()).isEqualTo(Pass.PUBLISHED);
            assertThat(relay.pass()).isEqualTo(Pass.IDLE);
        }
        assertThat(count("refusals")).isEqualTo(OutboxTable.MAX_ATTEMPTS);
        assertThat(database.countUnpublished()).isEqualTo(2);
        try (Connection connection = database.source().getConnection()) {
            OutboxTable.Backlog backlog = new OutboxTable(connection).measureBacklog();
            assertThat(backlog.pending()).isEqualTo(2);
            assertThat(backlog.parked()).isOne();
            assertThat(backlog.ageSeconds()).isBetween(0.0, 300.0);
        }
    }

    @Test
    void rowsOfATopicThatIsNotThereWaitAndTheOthersGo() throws Exception {
        database.append(one, 1);
        database.append(two, 1, EventType.EMPLOYER_CHANGED, "{}");
        RefusingBroker broker = RefusingBroker.ofNothing();
        try (OutboxRelay relay = relay(10, broker)) {
            assertThat(relay.pass()).isEqualTo(Pass.FAILED);
            assertThat(broker.history()).extracting(record -> record.key()).containsExactly(one.toString());
            assertThat(relay.pass()).isEqualTo(Pass.FAILED);
        }
        assertThat(database.countUnpublished()).isOne();
    }

    @Test
    void aBrokerThatNobodyReachesAndADatabaseThatIsAwayAreFailures() throws Exception {
        database.append(one, 1);
        RefusingBroker away = RefusingBroker.ofNothing();
        away.partitionsForException = new NetworkException("away");
        try (OutboxRelay relay = relay(10, away)) {
            assertThat(relay.pass()).isEqualTo(Pass.FAILED);
        }
        PGSimpleDataSource nowhere = OutboxDatabase.sourceOf("jdbc:postgresql://127.0.0.1:1/none", "none", "none");
        try (OutboxRelay relay = new OutboxRelay(
                nowhere,
                brokers::remove,
                new TopicNames(Optional.empty()),
                new OutboxMetrics(meters),
                10,
                FROZEN_AFTER)) {
            assertThat(relay.pass()).isEqualTo(Pass.FAILED);
        }
        assertThat(count("failures")).isEqualTo(2);
        assertThat(database.countUnpublished()).isOne();
    }

    @Test
    void whatWasSentLongAgoIsForgottenAndSoIsTheStateOfWhatHasEnded() throws Exception {
        database.append(one, 1, EventType.OFFER_PUBLISHED, "{}");
        database.append(one, 2);
        database.append(two, 1, EventType.OFFER_PUBLISHED, "{}");
        try (OutboxRelay relay = relay(10, RefusingBroker.ofNothing());
                Connection connection = database.source().getConnection()) {
            assertThat(relay.pass()).isEqualTo(Pass.PUBLISHED);
            OutboxTable table = new OutboxTable(connection);
            table.deleteStatesOfEnded();
            assertThat(versionsOf(connection)).containsExactly(2L, 1L);

            database.execute("UPDATE outbox SET published_at = now() - interval '8 days'");
            assertThat(table.deletePublished(Duration.ofDays(9), 10)).isZero();
            assertThat(table.deletePublished(Duration.ofDays(7), 1)).isOne();
            assertThat(versionsOf(connection)).containsExactly(1L);
        }
    }

    private OutboxRelay relay(int batch, RefusingBroker... inTurn) {
        brokers.addAll(List.of(inTurn));
        return new OutboxRelay(
                database.source(),
                brokers::remove,
                new TopicNames(Optional.empty()),
                new OutboxMetrics(meters),
                batch,
                FROZEN_AFTER);
    }

    private double count(String what) {
        return meters.get("monjob.outbox." + what).counter().count();
    }

    private static List<Long> versionsOf(Connection connection) throws Exception {
        try (var rows =
                connection.createStatement().executeQuery("SELECT array_agg(version ORDER BY id) FROM outbox")) {
            rows.next();
            return List.of((Long[]) rows.getArray(1).getArray());
        }
    }
}
