package fr.monjob.messaging.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Transactions that lose races. */
@ApplicationScoped
public class RaceService {

    private final DataSource database;

    RaceService(DataSource database) {
        this.database = database;
    }

    /** Raises a row, then another; the first time it waits in between until its opponent holds one of them, too. */
    @Transactional
    public void raise(int first, int second, CyclicBarrier bothHoldOne, AtomicInteger attempts) throws Exception {
        // PostgreSQL looks for deadlocks after a second, when the house's limit would have ended the wait.
        run("SET LOCAL lock_timeout = 0");
        run("UPDATE race SET n = n + 1 WHERE id = " + first);
        if (attempts.incrementAndGet() == 1) {
            bothHoldOne.await(30, TimeUnit.SECONDS);
        }
        run("UPDATE race SET n = n + 1 WHERE id = " + second);
    }

    /** Raises a row, then fails with this SQLSTATE for the first so many times. */
    @Transactional
    public void fail(String state, int times, AtomicInteger attempts) throws SQLException {
        run("UPDATE race SET n = n + 1 WHERE id = 3");
        if (attempts.incrementAndGet() <= times) {
            run("DO $$ BEGIN RAISE EXCEPTION 'lost' USING ERRCODE = '" + state + "'; END $$");
        }
    }

    /** Fails as a pool does that has no connection to give: without a state. */
    @Transactional
    public void failWithoutState(AtomicInteger attempts) throws SQLException {
        attempts.incrementAndGet();
        throw new SQLException("no connection to give");
    }

    /** Calls a loser from within a transaction of its own. */
    @Transactional
    public void failInside(RaceService inner, AtomicInteger outerAttempts, AtomicInteger innerAttempts)
            throws SQLException {
        outerAttempts.incrementAndGet();
        inner.fail("40001", 1, innerAttempts);
    }

    void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
