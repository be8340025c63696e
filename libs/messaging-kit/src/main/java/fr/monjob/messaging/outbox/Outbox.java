package fr.monjob.messaging.outbox;

import fr.monjob.contract.event.EventJson;
import fr.monjob.contract.event.EventType;
import fr.monjob.contract.id.UuidV7;
import fr.monjob.trace.Traces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.MDC;

/**
 * Where a service writes down what became true, as the last step of the transaction that makes it true.
 *
 * <p>With JPA: change the entity, {@code entityManager.flush()}, then append with the {@code @Version} it has now. The
 * flush locks the row and raises the version, so the events of one thing get their ids in the order of their versions.
 * Without the flush the version is one that was told before, and the append is refused.
 */
@ApplicationScoped
public class Outbox {

    private static final int SCHEMA_VERSION = 1;

    private static final String APPEND = """
            INSERT INTO outbox
                (event_id, topic, aggregate_id, epoch, version, type, schema_version, payload, trace_id, traceparent)
            SELECT ?, new.topic, new.aggregate_id, epoch, new.version, ?, ?, ?::jsonb, ?, ?
              FROM outbox_epoch, (VALUES (?, ?::uuid, ?::bigint)) AS new (topic, aggregate_id, version)
             WHERE NOT EXISTS (SELECT 1 FROM outbox told
                                WHERE told.topic = new.topic AND told.aggregate_id = new.aggregate_id
                                  AND told.epoch = outbox_epoch.epoch AND told.version >= new.version)
            """;

    // The row keeps its id, and so its place before the newer versions of its key, and the moment when it happened.
    private static final String REPUBLISH = """
            INSERT INTO outbox
                (event_id, topic, aggregate_id, epoch, version, type, schema_version, payload, trace_id, traceparent,
                 occurred_at)
            SELECT ?, new.topic, new.aggregate_id, epoch, new.version, ?, ?, ?::jsonb, ?, ?, new.occurred_at
              FROM outbox_epoch,
                   (VALUES (?, ?::uuid, ?::bigint, ?::timestamptz)) AS new (topic, aggregate_id, version, occurred_at)
            ON CONFLICT (topic, aggregate_id, epoch, version)
            DO UPDATE SET published_at = NULL, attempts = 0, last_error = NULL
            """;

    private final DataSource database;
    private final Event<Appended> appended;

    /** What became true of one thing, as {@link #append} takes it. */
    public record Fact(UUID aggregateId, long version, Object payloadOrNull) {}

    /** Something waits in the outbox; seen by the relay once the transaction is committed. */
    record Appended() {}

    Outbox(DataSource database, Event<Appended> appended) {
        this.database = database;
        this.appended = appended;
    }

    /**
     * Writes down one event; it is sent after the commit, and never when there is none.
     *
     * @param version the thing's version after this change, higher than that of any event told of it before
     * @param payloadOrNull the whole state, of the record that the type names; null for a type that ends the thing
     * @throws IllegalArgumentException when the payload is not what the type carries
     * @throws IllegalStateException when that version or a later one was told before: the entity was not flushed
     */
    @Transactional(TxType.MANDATORY)
    public void append(EventType type, UUID aggregateId, long version, Object payloadOrNull) {
        appendAll(type, List.of(new Fact(aggregateId, version, payloadOrNull)));
    }

    /** The same of many things at once, which travel to the database together. */
    @Transactional(TxType.MANDATORY)
    public void appendAll(EventType type, List<Fact> facts) {
        int[] rows = write(APPEND, type, facts, null);
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] == 0) {
                Fact old = facts.get(i);
                throw new IllegalStateException(
                        "%s version %d of %s is not newer than what was told: flush before append"
                                .formatted(type.topic(), old.version(), old.aggregateId()));
            }
        }
    }

    /**
     * Tells the present state once more, for consumers that lost theirs or a broker that lost its topics; consumers
     * that hold it change nothing. To be called with the aggregate's row locked.
     *
     * @param since when it became what it is: what is old is no news to anybody
     */
    @Transactional(TxType.MANDATORY)
    public void republish(EventType type, Fact fact, Instant since) {
        write(REPUBLISH, type, List.of(fact), since);
    }

    private int[] write(String sql, EventType type, List<Fact> facts, Instant sinceOrNull) {
        facts.forEach(fact -> requirePayloadOf(type, fact.payloadOrNull()));
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Fact fact : facts) {
                Object payload = fact.payloadOrNull();
                insert.setObject(1, UuidV7.next());
                insert.setString(2, type.wireName());
                insert.setInt(3, SCHEMA_VERSION);
                insert.setString(4, payload == null ? null : EventJson.write(payload));
                insert.setString(5, traceId());
                insert.setString(6, Traces.current().orElse(null));
                insert.setString(7, type.topic().topicName());
                insert.setObject(8, fact.aggregateId());
                insert.setLong(9, fact.version());
                if (sinceOrNull != null) {
                    insert.setObject(10, sinceOrNull.atOffset(ZoneOffset.UTC));
                }
                insert.addBatch();
            }
            int[] rows = insert.executeBatch();
            appended.fire(new Appended());
            return rows;
        } catch (SQLException failure) {
            throw new OutboxException("Event " + type + " could not be written down", failure);
        }
    }

    private static void requirePayloadOf(EventType type, Object payload) {
        Class<?> given = payload == null ? null : payload.getClass();
        if (type.payload().orElse(null) != given) {
            throw new IllegalArgumentException(
                    type + " carries " + type.payload().orElse(null) + ", not " + given);
        }
    }

    private static String traceId() {
        Object traceId = MDC.get("traceId");
        return traceId == null ? "" : traceId.toString();
    }
}
