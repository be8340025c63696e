package fr.monjob.contract.event;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * What stands around every event, carried as record headers so that a tombstone has it too.
 *
 * @param eventId     unique; the same fact sent again has the same id
 * @param type        what happened
 * @param schemaVersion version of the payload's schema, from 1
 * @param aggregateId the thing it is about, also the record's key
 * @param epoch       raised by one when a service's data is restored from a backup
 * @param version     grows with every change of the thing within an epoch
 * @param occurredAt  when it was committed; never a source of order
 * @param traceId     request that caused it, or an empty string
 */
public record EventEnvelope(
        UUID eventId,
        EventType type,
        int schemaVersion,
        UUID aggregateId,
        int epoch,
        long version,
        Instant occurredAt,
        String traceId) {

    /** The headers by name, in a fixed order. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("event-id", eventId.toString());
        headers.put("type", type.wireName());
        headers.put("schema-version", String.valueOf(schemaVersion));
        headers.put("epoch", String.valueOf(epoch));
        headers.put("version", String.valueOf(version));
        headers.put("occurred-at", occurredAt.toString());
        headers.put("trace-id", traceId);
        return headers;
    }

    /**
     * Reads an envelope back.
     *
     * @param key     the record's key
     * @param headers value of a header by its name, null when absent
     * @throws MalformedEventException when a header is missing, unreadable, or names a type that is not known here
     */
    public static EventEnvelope of(String key, Function<String, String> headers) {
        try {
            String type = required(headers, "type");
            return new EventEnvelope(
                    UUID.fromString(required(headers, "event-id")),
                    EventType.findByWireName(type)
                            .orElseThrow(() -> new MalformedEventException("Unknown event type " + type, null)),
                    Integer.parseInt(required(headers, "schema-version")),
                    UUID.fromString(key == null ? "" : key),
                    Integer.parseInt(required(headers, "epoch")),
                    Long.parseLong(required(headers, "version")),
                    Instant.parse(required(headers, "occurred-at")),
                    headers.apply("trace-id") == null ? "" : headers.apply("trace-id"));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw new MalformedEventException("Unreadable event header: " + unreadable.getMessage(), unreadable);
        }
    }

    private static String required(Function<String, String> headers, String name) {
        String value = headers.apply(name);
        if (value == null) {
            throw new MalformedEventException("Event header " + name + " is missing", null);
        }
        return value;
    }
}
