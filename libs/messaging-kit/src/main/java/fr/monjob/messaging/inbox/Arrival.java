package fr.monjob.messaging.inbox;

import fr.monjob.contract.event.EventEnvelope;
import fr.monjob.contract.event.MalformedEventException;
import fr.monjob.trace.Traces;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jboss.logging.MDC;

/**
 * An event that was read, with the work it asks for.
 *
 * @param traceparentOrNull the step of a trace that told it
 */
record Arrival(EventEnvelope envelope, String traceparentOrNull, EventHandlers.Work work) {

    /** @throws MalformedEventException when it is unreadable or no handler is named for it */
    static Arrival of(String key, Headers headers, String value, EventHandlers handlers) {
        EventEnvelope envelope = EventEnvelope.of(key, name -> text(headers, name));
        return new Arrival(envelope, text(headers, Traces.HEADER), handlers.workFor(envelope, value));
    }

    /** Whom the fact is about; null when it is about nobody. */
    UUID personOrNull() {
        return work.personOrNull();
    }

    boolean isAboutOneOf(Set<UUID> people) {
        return personOrNull() != null && people.contains(personOrNull());
    }

    /** Does the work; what is logged and told meanwhile belongs to the event's request and trace. */
    void apply(String consumer, Traces traces) {
        MDC.put("traceId", envelope.traceId());
        try {
            traces.event(
                            traceparentOrNull,
                            envelope.type().topic().topicName(),
                            envelope.type().wireName(),
                            consumer)
                    .run(work.deed());
        } finally {
            MDC.remove("traceId");
        }
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
