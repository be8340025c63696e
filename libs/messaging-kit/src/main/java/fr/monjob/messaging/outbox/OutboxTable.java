package fr.monjob.messaging.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the relay asks of the table, on one connection. */
final class OutboxTable {

    /** After so many refusals that were its own fault a row holds back its key, until someone mends it. */
    static final int MAX_ATTEMPTS = 5;

    // NOT IN reads the parked keys once; NOT EXISTS had them looked up for each row, among all that wait.
    private static final String WAITING = """
             FROM outbox
            WHERE published_at IS NULL
              AND (topic, aggregate_id) NOT IN (SELECT topic, aggregate_id FROM outbox
                                                 WHERE published_at IS NULL AND attempts >= 5)
            """;

    private final Connection connection;

    /**
     * What has not been sent yet.
     *
     * @param parked those that never will be without help
     */
    record Backlog(double pending, double ageSeconds, double parked) {
        static final Backlog UNKNOWN = new Backlog(Double.NaN, Double.NaN, Double.NaN);
    }

    OutboxTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * Tries to become the one that publishes this table, until the end of the transaction. The lock is a transaction's,
     * not a session's: it can not outlive its holder, and a pooler can not leak it.
     *
     * @param frozenAfter a holder that is silent for so long is taken for dead, and its session ended by the server
     */
    boolean tryToLead(Duration frozenAfter) throws SQLException {
        String sql = """
                SELECT set_config('idle_in_transaction_session_timeout', ?, true),
                       pg_try_advisory_xact_lock('outbox'::regclass::oid::bigint)
                """;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, frozenAfter.toMillis() + "ms");
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(2);
            }
        }
    }

    /** The topics of the oldest waiting rows, without their prefix. */
    List<String> listWaitingTopics(int rows) throws SQLException {
        String sql = "SELECT DISTINCT topic FROM (SELECT topic" + WAITING + " ORDER BY id LIMIT ?) AS oldest";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, rows);
            try (ResultSet row = query.executeQuery()) {
                List<String> topics = new ArrayList<>();
                while (row.next()) {
                    topics.add(row.getString(1));
                }
                return topics;
            }
        }
    }

    /** The oldest waiting rows of these topics, in the order in which they must be sent. */
    List<OutboxRow> listWaiting(Collection<String> topics, int rows) throws SQLException {
        String sql = """
                SELECT id, event_id, topic, aggregate_id, epoch, version, type, schema_version, payload, trace_id,
                       traceparent, occurred_at
                """ + WAITING + " AND topic = ANY (?) ORDER BY id LIMIT ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("text", topics.toArray()));
            query.setInt(2, rows);
            try (ResultSet row = query.executeQuery()) {
                List<OutboxRow> waiting = new ArrayList<>();
                while (row.next()) {
                    waiting.add(read(row));
                }
                return waiting;
            }
        }
    }

    void markPublished(List<Long> ids) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE outbox SET published_at = clock_timestamp() WHERE id = ANY (?)")) {
            update.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            update.executeUpdate();
        }
    }

    /** @return how often this row has been refused for its own fault now */
    int countRefusal(long id, String error) throws SQLException {
        String sql = "UPDATE outbox SET attempts = attempts + 1, last_error = ? WHERE id = ? RETURNING attempts";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, error);
            update.setLong(2, id);
            try (ResultSet row = update.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    Backlog measureBacklog() throws SQLException {
        String sql = """
                SELECT count(*), coalesce(extract(epoch FROM now() - min(occurred_at)), 0),
                       count(*) FILTER (WHERE attempts >= 5)
                  FROM outbox WHERE published_at IS NULL
                """;
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return new Backlog(row.getDouble(1), row.getDouble(2), row.getDouble(3));
        }
    }

    /** Ends the oldest of the published rows. @return how many */
    int deletePublished(Duration olderThan, int rows) throws SQLException {
        String sql = """
                DELETE FROM outbox WHERE id IN (
                    SELECT id FROM outbox WHERE published_at < now() - make_interval(secs => ?)
                     ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED)
                """;
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setDouble(1, olderThan.toSeconds());
            delete.setInt(2, rows);
            return delete.executeUpdate();
        }
    }

    /** Deletes what was told of things before their end. What was not sent yet waits, to keep its order. */
    void deleteStatesOfEnded() throws SQLException {
        String sql = """
                DELETE FROM outbox told USING outbox ended
                 WHERE ended.payload IS NULL AND ended.published_at IS NOT NULL
                   AND told.topic = ended.topic AND told.aggregate_id = ended.aggregate_id
                   AND told.published_at IS NOT NULL
                   AND (told.epoch, told.version) < (ended.epoch, ended.version)
                """;
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.executeUpdate();
        }
    }

    private static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getObject("aggregate_id", UUID.class),
                row.getInt("epoch"),
                row.getLong("version"),
                row.getString("type"),
                row.getInt("schema_version"),
                row.getString("payload"),
                row.getString("trace_id"),
                row.getString("traceparent"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant());
    }
}
