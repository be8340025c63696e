package fr.monjob.notification.stream;

import fr.monjob.notification.message.MessageKind;
import fr.monjob.notification.message.MessageView;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What inboxes hold beyond a place, for many streams in one statement. */
@ApplicationScoped
class StreamTable {

    private static final String NEWS = """
            SELECT listener, message.* FROM unnest(?::uuid[], ?::uuid[], ?::bigint[]) AS s(listener, recipient, place)
             CROSS JOIN LATERAL (
                   SELECT id, sequence, kind, title, body, link, created_at, read_at FROM message
                    WHERE recipient_id = s.recipient AND sequence > s.place AND shown
                    ORDER BY sequence LIMIT 50) message
             ORDER BY listener, sequence
            """;

    private final DataSource database;

    StreamTable(DataSource database) {
        this.database = database;
    }

    record News(UUID streamId, long sequence, MessageView message) {}

    /** The next messages of each of these streams, at most 50 each. */
    List<News> newsOf(Collection<OpenStream> streams) throws SQLException {
        List<News> news = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(NEWS)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", streams.stream().map(s -> s.id).toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", streams.stream().map(s -> s.recipientId).toArray()));
            query.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint", streams.stream().map(OpenStream::position).toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    news.add(new News(row.getObject("listener", UUID.class), row.getLong("sequence"), view(row)));
                }
            }
        }
        return news;
    }

    /** The number of the newest message in an inbox, 0 when it never had one. */
    long newest(UUID recipientId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT last_sequence FROM inbox_position WHERE recipient_id = ?")) {
            query.setObject(1, recipientId);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The place in an inbox", failure);
        }
    }

    private static MessageView view(ResultSet row) throws SQLException {
        Timestamp read = row.getTimestamp("read_at");
        return new MessageView(
                row.getObject("id", UUID.class),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("body"),
                row.getString("link"),
                row.getTimestamp("created_at").toInstant(),
                read == null ? null : read.toInstant());
    }
}
