package fr.monjob.web.demo;

import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/** Things in a real table, written in real transactions. */
@ApplicationScoped
public class ThingService {
    private final DataSource database;

    private final TransactionSynchronizationRegistry transaction;

    @Inject
    ThingService(DataSource database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Transactional
    public ThingView create(ThingRequest request) {
        var thing = new ThingView(UUID.randomUUID(), request.name(), null);
        execute("INSERT INTO thing (id, name) VALUES (?, ?)", thing.id(), thing.name());
        switch (request.name()) {
            case "refused" -> throw new ProblemException(ProblemCode.NO_OPENING_LEFT, "Complet.", "Full.");
            case "broken" -> throw new IllegalStateException("broken");
            case "marked" -> transaction.setRollbackOnly();
            case "killed" -> execute("SELECT pg_terminate_backend(pg_backend_pid())");
            case "slow" -> execute("SELECT pg_sleep(2.5)");
            case "brief" -> execute("SELECT pg_sleep(0.3)");
            default -> {}
        }
        return thing;
    }

    @Transactional
    public long replace(UUID id, IfMatch ifMatch, String name) {
        List<Object> found = column("SELECT version FROM thing WHERE id = ?", id);
        if (found.isEmpty()) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        long version = (Integer) found.get(0);
        ifMatch.check(version);
        execute("UPDATE thing SET name = ?, version = version + 1 WHERE id = ?", name, id);
        return version + 1;
    }

    @Transactional
    public void fail(String sql) {
        execute(sql);
    }

    /** The database goes away between the last statement and the commit. */
    @Transactional
    public void createAndLoseTheCommit(String name) {
        execute("INSERT INTO thing (id, name) VALUES (gen_random_uuid(), ?)", name);
        Object session = column("SELECT pg_backend_pid()").get(0);
        // Another thread is in no transaction: it has another connection.
        CompletableFuture.runAsync(() -> execute("SELECT pg_terminate_backend(?)", session))
                .join();
    }

    public long count(String name) {
        return (Long) column("SELECT count(*) FROM thing WHERE name = ?", name).get(0);
    }

    /** Names after this one, in order. */
    public List<String> listNames(String prefix, String after, int limit) {
        return column(
                        "SELECT name FROM thing WHERE name LIKE ? AND name > ? ORDER BY name LIMIT ?",
                        prefix + "%",
                        after,
                        limit)
                .stream()
                .map(String.class::cast)
                .toList();
    }

    public void execute(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<Object> column(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            var column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getObject(1));
            }
            return column;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
