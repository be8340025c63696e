package fr.monjob.messaging.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transaction that PostgreSQL ended in favour of another one is run again, as a whole. */
@QuarkusTest
@WithStack(testKeys = false)
class LostRaceTest {

    private final AtomicInteger attempts = new AtomicInteger();

    @Inject
    RaceService races;

    @Inject
    DataSource database;

    @BeforeEach
    void lineUp() throws SQLException {
        races.run("CREATE TABLE IF NOT EXISTS race (id int PRIMARY KEY, n int NOT NULL)");
        races.run("INSERT INTO race VALUES (1, 0), (2, 0), (3, 0) ON CONFLICT (id) DO UPDATE SET n = 0");
    }

    @Test
    void bothSidesOfADeadlockFinish() throws Exception {
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger others = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Void> one = threads.submit(done(() -> races.raise(1, 2, bothHoldOne, attempts)));
            Future<Void> other = threads.submit(done(() -> races.raise(2, 1, bothHoldOne, others)));
            one.get();
            other.get();
        } finally {
            threads.shutdown();
        }
        assertThat(n(1)).isEqualTo(2);
        assertThat(n(2)).isEqualTo(2);
        assertThat(attempts.get() + others.get()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aLostSerializationIsTriedThreeTimesMore() throws SQLException {
        races.fail("40001", 3, attempts);
        assertThat(attempts).hasValue(4);
        assertThat(n(3)).isEqualTo(1);
    }

    @Test
    void whoKeepsLosingGivesUp() throws SQLException {
        assertThatThrownBy(() -> races.fail("40P01", 9, attempts)).hasMessageContaining("lost");
        assertThat(attempts).hasValue(4);
        assertThat(n(3)).isZero();
    }

    @Test
    void whatIsNoRaceIsNotTriedAgain() {
        assertThatThrownBy(() -> races.fail("23505", 9, attempts)).hasMessageContaining("lost");
        assertThat(attempts).hasValue(1);
    }

    @Test
    void aFailureThatNamesNoStateStaysWhatItIs() {
        assertThatThrownBy(() -> races.failWithoutState(attempts)).hasMessageContaining("no connection to give");
        assertThat(attempts).hasValue(1);
    }

    @Test
    void theWholeTransactionIsRunAgainNotAPartOfIt() throws SQLException {
        AtomicInteger outer = new AtomicInteger();
        races.failInside(races, outer, attempts);
        assertThat(outer).hasValue(2);
        assertThat(attempts).hasValue(2);
    }

    private int n(int id) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery("SELECT n FROM race WHERE id = " + id)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Callable<Void> done(Work work) {
        return () -> {
            work.run();
            return null;
        };
    }

    private interface Work {
        void run() throws Exception;
    }
}
