package fr.monjob.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.contract.event.MalformedEventException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransientFailurePolicyTest {

    /** Connection lost, lock, deadlock, serialization, full disk, too many connections, shutdown, cancel, login, no table. */
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "08006", "55P03", "40P01", "40001", "53100", "53300", "57P01", "57014", "28P01", "42P01", "42501",
                "3D000", ""
            })
    void whatWouldHitEveryEventPasses(String state) {
        assertThat(isTransient(new SQLException("refused", state))).isTrue();
    }

    /** Value too long, division by zero, unique, foreign key, check, raised by a trigger. */
    @ParameterizedTest
    @ValueSource(strings = {"22001", "22012", "23505", "23503", "23514", "P0001"})
    void whatTheEventItselfCausedStays(String state) {
        assertThat(isTransient(new SQLException("refused", state))).isFalse();
    }

    @Test
    void theReasonOfAFailedCommitIsFoundWhereverItHides() {
        RollbackException suppressed = new RollbackException("commit failed");
        suppressed.addSuppressed(new RuntimeException(new SQLException("refused", "23505")));
        SQLException batch = new SQLException("batch", (String) null);
        batch.setNextException(new SQLException("refused", "22001"));

        assertThat(isTransient(suppressed)).isFalse();
        assertThat(isTransient(batch)).isFalse();
    }

    static Stream<Exception> passing() {
        return Stream.of(
                new RollbackException("timed out"),
                new OptimisticLockException("another was faster"),
                new TimeoutException(),
                new IOException("reset"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void timeOutsAndLostRacesPass(Exception failure) {
        assertThat(isTransient(failure)).isTrue();
    }

    @Test
    void allElseStays() {
        assertThat(isTransient(new MalformedEventException("unreadable", null))).isFalse();
        assertThat(isTransient(new NullPointerException())).isFalse();
    }

    @Test
    void aCircleOfCausesEnds() {
        Exception first = new Exception();
        first.initCause(new Exception(first));

        assertThat(isTransient(first)).isFalse();
    }

    private static boolean isTransient(Exception failure) {
        return TransientFailurePolicy.isTransient(new IllegalStateException("in a handler", failure));
    }
}
