package fr.monjob.testkit.events;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A record as the topics carry it: envelope in headers, JSON or null (a tombstone) as value. Written with plain strings
 * on purpose, so that a change of the wire format breaks a test.
 *
 * @param topic name without the tests' prefix, for example {@code offer.offers.v1}
 * @param value JSON text, null for a tombstone
 */
public record TestEvent(String topic, UUID key, Map<String, String> headers, String value) {

    public TestEvent {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** A new event: fresh id, epoch 0, version 1, schema 1, now. */
    public static TestEvent of(String topic, String type, UUID key, String value) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("event-id", UUID.randomUUID().toString());
        headers.put("type", type);
        headers.put("schema-version", "1");
        headers.put("epoch", "0");
        headers.put("version", "1");
        headers.put("occurred-at", Instant.now().toString());
        headers.put("trace-id", "");
        return new TestEvent(topic, key, headers, value);
    }

    /** The same with another header; null takes it away. The event id stays: set {@code event-id} for a new fact. */
    public TestEvent header(String name, String content) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        if (content == null) {
            changed.remove(name);
        } else {
            changed.put(name, content);
        }
        return new TestEvent(topic, key, changed, value);
    }

    /** A later state of the same thing: this version, a fresh event id. */
    public TestEvent version(long version) {
        return header("version", Long.toString(version))
                .header("event-id", UUID.randomUUID().toString());
    }

    public TestEvent epoch(int epoch) {
        return header("epoch", Integer.toString(epoch))
                .header("event-id", UUID.randomUUID().toString());
    }

    public String type() {
        return headers.get("type");
    }

    public long version() {
        return Long.parseLong(headers.get("version"));
    }

    public boolean isTombstone() {
        return value == null;
    }
}
