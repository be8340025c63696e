package fr.monjob.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.monjob.contract.event.EventType;
import fr.monjob.contract.event.MalformedEventException;
import fr.monjob.messaging.topic.TopicNames;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.NetworkException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a batch when the broker refuses some of it. */
class OutboxDeliveryTest {

    private static final TopicNames NAMES = new TopicNames(Optional.empty());

    private final UUID one = UUID.randomUUID();
    private final UUID two = UUID.randomUUID();

    @Test
    void whatTheBrokerTakesIsAcknowledgedInItsOrder() {
        RefusingBroker broker = RefusingBroker.ofNothing();
        OutboxDelivery delivery = send(broker, row(1, one, 1), row(2, two, 1), row(3, one, 2));

        assertThat(delivery.acknowledged()).containsExactly(1L, 2L, 3L);
        assertThat(delivery.refused()).isEmpty();
        assertThat(delivery.findFailure()).isEmpty();
        assertThat(broker.history()).extracting(RefusingBroker::versionOf).containsExactly(1L, 1L, 2L);
    }

    @Test
    void behindARowThatDidNotArriveNoneOfItsKeyCounts() {
        NetworkException away = new NetworkException("away");
        OutboxDelivery delivery = send(
                new RefusingBroker(record ->
                        record.key().equals(one.toString()) && RefusingBroker.versionOf(record) == 2 ? away : null),
                row(1, one, 1),
                row(2, one, 2),
                row(3, one, 3),
                row(4, two, 1));

        assertThat(delivery.acknowledged()).containsExactly(1L, 4L);
        assertThat(delivery.refused()).isEmpty();
        assertThat(delivery.findFailure().orElseThrow()).hasCause(away);
    }

    static Stream<RuntimeException> itsOwnFaults() {
        return Stream.of(
                new RecordTooLargeException(),
                new SerializationException(),
                new InvalidRecordException("no"),
                new MalformedEventException("no", null));
    }

    @ParameterizedTest
    @MethodSource("itsOwnFaults")
    void aRowThatIsWrongByItselfIsRefusedAndIsNobodyElsesFailure(RuntimeException fault) {
        OutboxDelivery delivery = send(RefusingBroker.of(one, fault), row(1, one, 1), row(2, one, 2), row(3, two, 1));

        assertThat(delivery.acknowledged()).containsExactly(3L);
        assertThat(delivery.refused()).singleElement().satisfies(refusal -> {
            assertThat(refusal.row().id()).isEqualTo(1);
            assertThat(refusal.cause()).isSameAs(fault);
        });
        assertThat(delivery.findFailure()).isEmpty();
    }

    @Test
    void behindATypeThatNobodyKnowsNothingOfItsKeyIsSent() {
        RefusingBroker broker = RefusingBroker.ofNothing();
        OutboxDelivery delivery = send(
                broker,
                row(1, one, 1, EventType.OFFER_CLOSED.topic().topicName(), "OfferFromTheFuture"),
                row(2, one, 2),
                row(3, two, 1));

        assertThat(broker.history()).extracting(record -> record.key()).containsExactly(two.toString());
        assertThat(delivery.acknowledged()).containsExactly(3L);
        assertThat(delivery.refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.cause()).isInstanceOf(MalformedEventException.class));
    }

    /** The broker says no while the batch is still being handed over. */
    @Test
    void behindARefusalThatIsKnownAlreadyNothingOfItsKeyIsSent() {
        RefusingBroker broker = RefusingBroker.of(one, new RecordTooLargeException());
        OutboxDelivery delivery = new OutboxDelivery(broker, NAMES);
        delivery.send(List.of(row(1, one, 1)));
        delivery.send(List.of(row(2, one, 2), row(3, two, 1)));

        assertThat(broker.history()).extracting(record -> record.key()).containsExactly(one.toString(), two.toString());
    }

    @Test
    void theSameThingOnAnotherTopicIsAnotherKey() {
        OutboxDelivery delivery = send(
                new RefusingBroker(record -> record.topic().startsWith("offer") ? new RecordTooLargeException() : null),
                row(1, one, 1),
                row(2, one, 1, "profile.candidates.v1", EventType.CANDIDATE_WITHDRAWN.wireName()));

        assertThat(delivery.acknowledged()).containsExactly(2L);
    }

    @Test
    void theEndOfTheServiceIsNoAnswer() {
        OutboxDelivery delivery = new OutboxDelivery(
                new RefusingBroker(record -> null) {
                    @Override
                    public synchronized void flush() {
                        Thread.currentThread().interrupt();
                    }
                },
                NAMES);

        assertThatThrownBy(() -> delivery.send(List.of(row(1, one, 1)))).isInstanceOf(InterruptException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(delivery.acknowledged()).isEmpty();
    }

    private static OutboxDelivery send(RefusingBroker broker, OutboxRow... rows) {
        OutboxDelivery delivery = new OutboxDelivery(broker, NAMES);
        delivery.send(List.of(rows));
        return delivery;
    }

    private static OutboxRow row(long id, UUID thing, long version) {
        return row(id, thing, version, EventType.OFFER_CLOSED.topic().topicName(), EventType.OFFER_CLOSED.wireName());
    }

    private static OutboxRow row(long id, UUID thing, long version, String topic, String type) {
        return new OutboxRow(id, UUID.randomUUID(), topic, thing, 1, version, type, 1, null, "", null, Instant.EPOCH);
    }
}
