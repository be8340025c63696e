package fr.monjob.messaging.inbox;

import fr.monjob.contract.event.EventEnvelope;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** The newest event that each consumer has applied of each thing. */
@Singleton
class InboxTable {

    // In the order of things, so that two instances with the same ones in hand wait for each other in one direction
    // only.
    private static final String TAKE = """
            INSERT INTO inbox AS held (consumer, topic, aggregate_id, epoch, version, event_id)
            SELECT ?, told.* FROM unnest(?::text[], ?::uuid[], ?::int[], ?::bigint[], ?::uuid[])
                AS told (topic, aggregate_id, epoch, version, event_id)
             ORDER BY topic, aggregate_id
            ON CONFLICT (consumer, topic, aggregate_id) DO UPDATE
               SET epoch = excluded.epoch, version = excluded.version,
                   event_id = excluded.event_id, received_at = now()
             WHERE (excluded.epoch, excluded.version) > (held.epoch, held.version)
            RETURNING aggregate_id
            """;

    private final DataSource database;

    InboxTable(DataSource database) {
        this.database = database;
    }

    /**
     * Takes what is newer than what this consumer holds. The row locks last until the commit: another instance with the same
     * thing in hand waits here, then sees it done.
     *
     * @param events of different things
     * @return the things whose event was newer; the consumer holds these events now
     */
    Set<UUID> takeNewer(String consumer, List<EventEnvelope> events) {
        try (Connection connection = database.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, consumer);
            take.setArray(
                    2,
                    array(
                            connection,
                            "text",
                            events,
                            event -> event.type().topic().topicName()));
            take.setArray(3, array(connection, "uuid", events, EventEnvelope::aggregateId));
            take.setArray(4, array(connection, "int", events, EventEnvelope::epoch));
            take.setArray(5, array(connection, "bigint", events, EventEnvelope::version));
            take.setArray(6, array(connection, "uuid", events, EventEnvelope::eventId));
            Set<UUID> newer = new HashSet<>();
            try (ResultSet rows = take.executeQuery()) {
                while (rows.next()) {
                    newer.add(rows.getObject(1, UUID.class));
                }
            }
            return newer;
        } catch (SQLException failure) {
            throw new InboxException("Inbox of " + consumer, failure);
        }
    }

    private static Array array(
            Connection connection, String type, List<EventEnvelope> events, Function<EventEnvelope, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(column).toArray());
    }

    /** How long ago the last event was taken in, by the database's clock; empty before the first one. */
    Optional<Duration> findSinceLast() {
        String sql = "SELECT extract(epoch FROM now() - max(received_at)) FROM inbox";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return Optional.ofNullable(row.getBigDecimal(1)).map(seconds -> Duration.ofSeconds(seconds.longValue()));
        } catch (SQLException failure) {
            throw new InboxException("Age of the inbox", failure);
        }
    }

    /** @return how many rows were deleted */
    int deleteOf(Collection<String> topics, Duration olderThan, int rows) {
        String sql = """
                DELETE FROM inbox WHERE ctid = ANY (ARRAY(
                    SELECT ctid FROM inbox
                     WHERE topic = ANY (?) AND received_at < now() - make_interval(secs => ?) LIMIT ?))
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setArray(1, connection.createArrayOf("text", topics.toArray()));
            delete.setDouble(2, olderThan.toSeconds());
            delete.setInt(3, rows);
            return delete.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxException("Inbox clean-up", failure);
        }
    }
}
