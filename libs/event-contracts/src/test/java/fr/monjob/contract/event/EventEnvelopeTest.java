package fr.monjob.contract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventEnvelopeTest {

    private static final EventEnvelope ENVELOPE = of(EventType.OFFER_PUBLISHED);

    private static EventEnvelope of(EventType type) {
        Instant occurredAt = Instant.parse("2026-03-02T08:15:30.123456Z");
        return new EventEnvelope(UUID.randomUUID(), type, 1, UUID.randomUUID(), 2, 1L << 40, occurredAt, "trace");
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void comesBackFromItsHeaders(EventType type) {
        EventEnvelope sent = of(type);

        assertThat(EventEnvelope.of(sent.aggregateId().toString(), sent.headers()::get))
                .isEqualTo(sent);
    }

    @ParameterizedTest
    @MethodSource("fr.monjob.contract.event.GoldenEvent#all")
    void theWireFormatStays(GoldenEvent event) {
        Map<String, String> headers = event.envelope().headers();

        assertThat(headers).hasSize(event.headers().size());
        headers.forEach((name, value) -> assertThat(value).as(name).isEqualTo(event.header(name)));
        assertThat(event.envelope().aggregateId()).hasToString(event.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"event-id", "type", "schema-version", "epoch", "version", "occurred-at"})
    void isMalformedWithoutOneOfItsHeaders(String name) {
        Map<String, String> headers = new HashMap<>(ENVELOPE.headers());
        headers.remove(name);

        assertThatThrownBy(() -> EventEnvelope.of(UUID.randomUUID().toString(), headers::get))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageContaining(name);
    }

    @ParameterizedTest
    @CsvSource({
        "event-id, 1",
        "type, OfferPainted",
        "schema-version, one",
        "epoch, 99999999999",
        "version, 1.5",
        "occurred-at, now"
    })
    void isMalformedWithAnUnreadableHeader(String name, String value) {
        Map<String, String> headers = new HashMap<>(ENVELOPE.headers());
        headers.put(name, value);

        assertThatThrownBy(() -> EventEnvelope.of(UUID.randomUUID().toString(), headers::get))
                .isInstanceOf(MalformedEventException.class);
    }

    @Test
    void isMalformedWithoutAKey() {
        assertThatThrownBy(() -> EventEnvelope.of(null, ENVELOPE.headers()::get))
                .isInstanceOf(MalformedEventException.class);
        assertThatThrownBy(() -> EventEnvelope.of("me", ENVELOPE.headers()::get))
                .isInstanceOf(MalformedEventException.class);
    }

    @Test
    void livesWithoutATrace() {
        Map<String, String> headers = new HashMap<>(ENVELOPE.headers());
        headers.remove("trace-id");

        assertThat(EventEnvelope.of(UUID.randomUUID().toString(), headers::get).traceId())
                .isEmpty();
    }
}
