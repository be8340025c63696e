package fr.monjob.messaging.outbox;

import fr.monjob.contract.event.EventType;
import fr.monjob.contract.id.UuidV7;
import fr.monjob.stack.DatabaseServer;
import fr.monjob.stack.TestStack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with an outbox and an inbox, without a service around it. */
public final class OutboxDatabase implements AutoCloseable {

    private final DatabaseServer server = TestStack.obtain().postgis();
    private final String name = "t_outbox_" + UUID.randomUUID().toString().substring(0, 8);
    private final DatabaseServer own;

    public OutboxDatabase() throws SQLException, IOException {
        own = server.createDatabase(name, UUID.randomUUID().toString().replace("-", ""));
        for (String file : List.of("V0201__outbox.sql", "V0202__inbox.sql", "V0206__outbox_traceparent.sql")) {
            try (InputStream script = Outbox.class.getResourceAsStream("/db/migration/" + file)) {
                execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    public PGSimpleDataSource source() {
        return sourceOf(own.url(), own.user(), own.password());
    }

    static PGSimpleDataSource sourceOf(String url, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    String[] address() {
        return new String[] {own.url(), own.user(), own.password()};
    }

    /** One event of an offer that was closed in this version: the least an outbox row can be. */
    void append(UUID offer, long version) throws SQLException {
        append(offer, version, EventType.OFFER_CLOSED, null);
    }

    void append(UUID offer, long version, EventType type, String payload) throws SQLException {
        try (Connection connection = source().getConnection()) {
            append(connection, offer, version, type, payload);
        }
    }

    static void append(Connection connection, UUID offer, long version, EventType type, String payload)
            throws SQLException {
        String sql = """
                INSERT INTO outbox (event_id, topic, aggregate_id, epoch, version, type, schema_version, payload, trace_id)
                VALUES (?, ?, ?, 1, ?, ?, 1, ?::jsonb, '')
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, UuidV7.next());
            insert.setString(2, type.topic().topicName());
            insert.setObject(3, offer);
            insert.setLong(4, version);
            insert.setString(5, type.wireName());
            insert.setString(6, payload);
            insert.executeUpdate();
        }
    }

    long countUnpublished() throws SQLException {
        return count("published_at IS NULL");
    }

    long countParked() throws SQLException {
        return count("published_at IS NULL AND attempts = " + OutboxTable.MAX_ATTEMPTS);
    }

    private long count(String condition) throws SQLException {
        try (Connection connection = source().getConnection();
                ResultSet row =
                        connection.createStatement().executeQuery("SELECT count(*) FROM outbox WHERE " + condition)) {
            row.next();
            return row.getLong(1);
        }
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = source().getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    @Override
    public void close() {
        server.dropDatabase(name);
    }
}
