package fr.monjob.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.monjob.contract.event.EventEnvelope;
import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.outbox.OutboxDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guard itself: what is newer is taken, once, by each consumer. */
class InboxTableTest {

    private final UUID one = UUID.randomUUID();
    private final UUID two = UUID.randomUUID();
    private OutboxDatabase database;
    private InboxTable table;

    @BeforeEach
    void open() throws Exception {
        database = new OutboxDatabase();
        table = new InboxTable(database.source());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void onlyWhatIsNewerIsTaken() {
        assertThat(take("shelf", event(one, 1, 2), event(two, 1, 1))).containsExactlyInAnyOrder(one, two);
        assertThat(take("shelf", event(one, 1, 2), event(two, 1, 2))).containsExactly(two);
        assertThat(take("shelf", event(one, 1, 1))).isEmpty();
        assertThat(take("shelf", event(one, 1, 3))).containsExactly(one);
        assertThat(take("shelf")).isEmpty();
    }

    @Test
    void anEpochGoesBeforeAVersion() {
        take("shelf", event(one, 1, 55));
        assertThat(take("shelf", event(one, 2, 40))).containsExactly(one);
        assertThat(take("shelf", event(one, 1, 56))).isEmpty();
    }

    @Test
    void consumersAndTopicsDoNotKnowOfEachOther() {
        take("shelf", event(one, 1, 5));
        assertThat(take("window", event(one, 1, 1))).containsExactly(one);
        assertThat(take("shelf", event(EventType.CANDIDATE_WITHDRAWN, one, 1, 1)))
                .containsExactly(one);
    }

    @Test
    void theLastEventTellsHowFreshItIs() throws Exception {
        assertThat(table.findSinceLast()).isEmpty();
        take("shelf", event(one, 1, 1), event(two, 1, 1));
        database.execute(
                "UPDATE inbox SET received_at = now() - interval '90 seconds' WHERE aggregate_id = '" + one + "'");
        database.execute(
                "UPDATE inbox SET received_at = now() - interval '70 seconds' WHERE aggregate_id = '" + two + "'");
        assertThat(table.findSinceLast().orElseThrow()).isBetween(Duration.ofSeconds(70), Duration.ofSeconds(80));
    }

    @Test
    void oldOnesOfTheNamedTopicsAreForgottenAFewAtATime() throws Exception {
        take("shelf", event(one, 1, 1), event(two, 1, 1));
        take("shelf", event(EventType.CANDIDATE_WITHDRAWN, one, 1, 1));
        Set<String> offers = Set.of(EventType.OFFER_CLOSED.topic().topicName());
        assertThat(table.deleteOf(offers, Duration.ofDays(90), 10)).isZero();
        database.execute("UPDATE inbox SET received_at = now() - interval '91 days'");
        assertThat(table.deleteOf(offers, Duration.ofDays(92), 10)).isZero();
        assertThat(table.deleteOf(offers, Duration.ofDays(90), 1)).isOne();
        assertThat(table.deleteOf(offers, Duration.ofDays(90), 10)).isOne();
        assertThat(table.findSinceLast()).isPresent();
    }

    @Test
    void aDatabaseThatRefusesIsSaidSo() throws Exception {
        database.execute("DROP TABLE inbox");
        assertThatThrownBy(() -> take("shelf", event(one, 1, 1))).isInstanceOf(InboxException.class);
        assertThatThrownBy(() -> table.findSinceLast()).isInstanceOf(InboxException.class);
        assertThatThrownBy(() -> table.deleteOf(Set.of(), Duration.ZERO, 1)).isInstanceOf(InboxException.class);
    }

    private Set<UUID> take(String consumer, EventEnvelope... events) {
        return table.takeNewer(consumer, List.of(events));
    }

    private static EventEnvelope event(UUID thing, int epoch, long version) {
        return event(EventType.OFFER_CLOSED, thing, epoch, version);
    }

    private static EventEnvelope event(EventType type, UUID thing, int epoch, long version) {
        return new EventEnvelope(UUID.randomUUID(), type, 1, thing, epoch, version, Instant.EPOCH, "");
    }
}
