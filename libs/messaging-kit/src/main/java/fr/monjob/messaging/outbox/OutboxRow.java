package fr.monjob.messaging.outbox;

import fr.monjob.contract.event.EventEnvelope;
import fr.monjob.contract.event.EventType;
import fr.monjob.contract.event.MalformedEventException;
import fr.monjob.trace.Traces;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * One event that waits to be sent, as it stands in the table.
 *
 * @param topic   without the prefix
 * @param payload JSON, or null for a tombstone
 * @param traceparent the step that wrote it down, or null when nobody traced it
 */
record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        UUID aggregateId,
        int epoch,
        long version,
        String type,
        int schemaVersion,
        String payload,
        String traceId,
        String traceparent,
        Instant occurredAt) {

    /** What must keep its order: the events of one thing. */
    record Key(String topic, UUID aggregateId) {}

    Key key() {
        return new Key(topic, aggregateId);
    }

    /** @throws MalformedEventException when a newer release wrote a type that this one does not know */
    ProducerRecord<String, String> toRecord(String topicOnBroker) {
        EventType known = EventType.findByWireName(type)
                .orElseThrow(() -> new MalformedEventException("Unknown event type " + type, null));
        EventEnvelope envelope =
                new EventEnvelope(eventId, known, schemaVersion, aggregateId, epoch, version, occurredAt, traceId);
        ProducerRecord<String, String> record = new ProducerRecord<>(topicOnBroker, aggregateId.toString(), payload);
        envelope.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        if (traceparent != null) {
            record.headers().add(Traces.HEADER, traceparent.getBytes(StandardCharsets.UTF_8));
        }
        return record;
    }
}
