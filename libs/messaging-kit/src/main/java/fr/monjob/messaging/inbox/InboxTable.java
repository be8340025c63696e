package fr.monjob.messaging.inbox;

import fr.monjob.contract.event.EventEnvelope;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;

/** The newest event that each consumer has applied of each thing. */
@Singleton
class InboxTable {

    // The row lock lasts until the commit: another instance with the same thing in hand waits here, then sees it done.
    private static final String TAKE = """
            INSERT INTO inbox AS held (consumer, topic, aggregate_id, epoch, version, event_id)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (consumer, topic, aggregate_id) DO UPDATE
               SET epoch = excluded.epoch, version = excluded.version,
                   event_id = excluded.event_id, received_at = now()
             WHERE (excluded.epoch, excluded.version) > (held.epoch, held.version)
            """;

    private final DataSource database;

    InboxTable(DataSource database) {
        this.database = database;
    }

    /** @return whether the event is newer than what this consumer holds of the thing; it holds the event then */
    boolean takeIfNewer(String consumer, EventEnvelope envelope) {
        try (Connection connection = database.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, consumer);
            take.setString(2, envelope.type().topic().topicName());
            take.setObject(3, envelope.aggregateId());
            take.setInt(4, envelope.epoch());
            take.setLong(5, envelope.version());
            take.setObject(6, envelope.eventId());
            return take.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new InboxException("Inbox of " + consumer, failure);
        }
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
