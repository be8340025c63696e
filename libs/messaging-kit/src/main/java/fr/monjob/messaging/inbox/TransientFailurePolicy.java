package fr.monjob.messaging.inbox;

import fr.monjob.messaging.Causes;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * Tells failures that pass from those that do not. Of the database's refusals only those that the event's own data
 * caused are final (SQLSTATE classes 22 and 23, and P0 raised by a trigger): a lost connection, a lock, a full disk, a
 * missing table or right would hit every event alike, and good events must not become dead letters. Without an
 * SQLException it is final too, unless it is a time-out, a lost race or an input/output failure.
 */
final class TransientFailurePolicy {

    private static final Set<String> DATA_ERRORS = Set.of("22", "23", "P0");

    private TransientFailurePolicy() {}

    static boolean isTransient(Throwable failure) {
        List<Throwable> causes = Causes.of(failure);
        List<SQLException> refusals = causes.stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .toList();
        if (!refusals.isEmpty()) {
            return refusals.stream().noneMatch(TransientFailurePolicy::isDataError);
        }
        return causes.stream()
                .anyMatch(cause -> cause instanceof RollbackException
                        || cause instanceof OptimisticLockException
                        || cause instanceof TimeoutException
                        || cause instanceof IOException);
    }

    private static boolean isDataError(SQLException refusal) {
        String state = refusal.getSQLState();
        return state != null && state.length() == 5 && DATA_ERRORS.contains(state.substring(0, 2));
    }
}
