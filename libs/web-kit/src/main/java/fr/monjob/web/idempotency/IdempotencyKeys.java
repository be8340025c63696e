package fr.monjob.web.idempotency;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The table of keys, {@code V0101__idempotency.sql}. Every call but the cleaning runs in the caller's transaction. */
@Singleton
public class IdempotencyKeys {
    /** How long a retry gets the first answer. */
    static final Duration KEPT = Duration.ofHours(24);

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int CLEANED_AT_ONCE = 1000;

    private final Instance<DataSource> database;
    private final Clock clock;

    /** For the container. The data source is looked up late: the gateway has none. */
    @Inject
    public IdempotencyKeys(Instance<DataSource> database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes the key for this request. While another transaction holds it, this waits up to a second, then 409.
     *
     * @return the answer to repeat, empty when the key is new
     */
    Optional<StoredAnswer> reserve(UUID account, String key, byte[] fingerprint) throws SQLException {
        try (Connection connection = database.get().getConnection()) {
            setLockTimeout(connection, "'1s'");
            if (insert(connection, account, key, fingerprint)) {
                setLockTimeout(connection, "DEFAULT");
                return Optional.empty();
            }
            return Optional.of(read(connection, account, key, fingerprint));
        } catch (SQLException failure) {
            if (LOCK_NOT_AVAILABLE.equals(failure.getSQLState())) {
                throw inProgress();
            }
            throw failure;
        }
    }

    void complete(UUID account, String key, StoredAnswer answer) throws SQLException {
        String sql = "UPDATE idempotency_key SET status = ?, location = ?, etag = ?, body = ?"
                + " WHERE account_id = ? AND key = ?";
        try (Connection connection = database.get().getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location());
            update.setString(3, answer.etag());
            update.setString(4, answer.body());
            update.setObject(5, account);
            update.setString(6, key);
            update.executeUpdate();
        }
    }

    /** Forgets what this account was answered: the answers hold personal data. For the erasure of an account. */
    public void forget(UUID account) {
        String sql = "DELETE FROM idempotency_key WHERE account_id = ?";
        try (Connection connection = database.get().getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setObject(1, account);
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("Idempotency keys of an account not deleted", failure);
        }
    }

    /** Deletes keys older than {@link #KEPT}, a thousand at a time. */
    int deleteExpired() throws SQLException {
        String sql = "DELETE FROM idempotency_key WHERE ctid IN"
                + " (SELECT ctid FROM idempotency_key WHERE created_at < ? LIMIT " + CLEANED_AT_ONCE + ")";
        int total = 0;
        int deleted;
        do {
            try (Connection connection = database.get().getConnection();
                    PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setObject(1, at(clock.instant().minus(KEPT)));
                deleted = delete.executeUpdate();
                total += deleted;
            }
        } while (deleted == CLEANED_AT_ONCE);
        return total;
    }

    /** True when the key is ours now: it was free, or kept longer than promised. */
    private boolean insert(Connection connection, UUID account, String key, byte[] fingerprint) throws SQLException {
        String sql = "INSERT INTO idempotency_key (account_id, key, request_hash, created_at) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (account_id, key) DO UPDATE SET request_hash = excluded.request_hash,"
                + " created_at = excluded.created_at, status = NULL, location = NULL, etag = NULL, body = NULL"
                + " WHERE idempotency_key.created_at < ?";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            Instant now = clock.instant();
            insert.setObject(1, account);
            insert.setString(2, key);
            insert.setBytes(3, fingerprint);
            insert.setObject(4, at(now));
            insert.setObject(5, at(now.minus(KEPT)));
            return insert.executeUpdate() == 1;
        }
    }

    private static StoredAnswer read(Connection connection, UUID account, String key, byte[] fingerprint)
            throws SQLException {
        String sql = "SELECT request_hash, status, location, etag, body FROM idempotency_key"
                + " WHERE account_id = ? AND key = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, account);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw inProgress();
                }
                if (!MessageDigest.isEqual(row.getBytes("request_hash"), fingerprint)) {
                    throw new ProblemException(
                            ProblemCode.IDEMPOTENCY_KEY_REUSED,
                            "Cette clé d'idempotence a déjà servi pour une autre requête.",
                            "This idempotency key was already used for another request.");
                }
                return new StoredAnswer(
                        row.getInt("status"), row.getString("location"), row.getString("etag"), row.getString("body"));
            }
        }
    }

    private static void setLockTimeout(Connection connection, String value) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL lock_timeout TO " + value);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static ProblemException inProgress() {
        return new ProblemException(
                        ProblemCode.REQUEST_IN_PROGRESS,
                        "La première requête avec cette clé est encore en cours.",
                        "The first request with this key is still running.")
                .withRetryAfter(Duration.ofSeconds(1));
    }
}
