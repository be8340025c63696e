package fr.monjob.messaging.retelling;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;

/** What an operator asked for, and what others know. */
@Singleton
class RetellingTable {

    // Of things that have ended only the end: who is erased is not told of again.
    private static final String SEND_AGAIN = """
            UPDATE outbox SET published_at = NULL
             WHERE id IN (SELECT told.id FROM outbox told
                           WHERE told.id > ? AND told.published_at IS NOT NULL
                             AND NOT EXISTS (SELECT 1 FROM outbox ended
                                              WHERE ended.payload IS NULL
                                                AND ended.topic = told.topic AND ended.aggregate_id = told.aggregate_id
                                                AND (ended.epoch, ended.version) > (told.epoch, told.version))
                           ORDER BY told.id LIMIT 5000)
            RETURNING id
            """;

    private static final String KNOWN_ELSEWHERE_ONLY = """
            SELECT known.aggregate_id FROM known_elsewhere known, outbox_epoch
             WHERE known.topic = ?
               AND NOT EXISTS (SELECT 1 FROM outbox told
                                WHERE told.topic = known.topic AND told.aggregate_id = known.aggregate_id
                                  AND told.epoch = outbox_epoch.epoch)
            """;

    // Who is back after a restore is erased before anything of them is told.
    private static final String LAST_ASKED =
            "SELECT max(id) FROM retelling WHERE NOT EXISTS (SELECT 1 FROM restored_erasure)";

    private final DataSource database;

    RetellingTable(DataSource database) {
        this.database = database;
    }

    OptionalLong findLastAsked() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LAST_ASKED);
                ResultSet row = query.executeQuery()) {
            row.next();
            long last = row.getLong(1);
            return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(last);
        } catch (SQLException failure) {
            throw new IllegalStateException("Retelling", failure);
        }
    }

    /** Lets the relay send once more what is still in the outbox, in its order. */
    void sendAllAgain() {
        long last = 0;
        while (last >= 0) {
            long after = last;
            last = QuarkusTransaction.requiringNew().call(() -> sendAgain(after));
        }
    }

    /** @return the last of them, -1 after the end */
    private long sendAgain(long after) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(SEND_AGAIN)) {
            update.setLong(1, after);
            long last = -1;
            try (ResultSet rows = update.executeQuery()) {
                while (rows.next()) {
                    last = Math.max(last, rows.getLong(1));
                }
            }
            return last;
        } catch (SQLException failure) {
            throw new IllegalStateException("Retelling", failure);
        }
    }

    /** Things of this topic that others were told of, and this service has not told of since it was restored. */
    List<UUID> listKnownElsewhereOnly(String topic) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(KNOWN_ELSEWHERE_ONLY)) {
            query.setString(1, topic);
            try (ResultSet rows = query.executeQuery()) {
                List<UUID> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
                return ids;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Retelling", failure);
        }
    }

    /** Nothing that was asked for up to here is left to do. */
    void done(long asked) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement forget = connection.prepareStatement("DELETE FROM known_elsewhere");
                    PreparedStatement done = connection.prepareStatement("DELETE FROM retelling WHERE id <= ?")) {
                forget.executeUpdate();
                done.setLong(1, asked);
                done.executeUpdate();
            } catch (SQLException failure) {
                throw new IllegalStateException("Retelling", failure);
            }
        });
    }
}
