package fr.monjob.web.problem;

import java.sql.SQLException;
import java.time.Duration;

/** What a PostgreSQL error means for the caller, by its SQLSTATE. Nothing of the database's text is shown. */
final class SqlFailures {
    private SqlFailures() {}

    static ProblemException toProblem(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // The pool gives no state: no connection within the acquisition timeout.
            return Failures.unavailable().causedBy(failure);
        }
        ProblemException problem = switch (state) {
            case "23505", "23P01" -> new ProblemException(ProblemCode.ALREADY_EXISTS);
            case "23503", "23001" -> new ProblemException(ProblemCode.CONFLICT);
            case "23514", "23502" -> new ProblemException(ProblemCode.VALIDATION_FAILED);
            // A deadlock, a lost serialisation, a lock or statement that took too long: the same again may work.
            case "40001", "40P01", "55P03", "57014", "25P03" ->
                Failures.unavailable().withRetryAfter(Duration.ofSeconds(1));
            default -> ofClass(state.substring(0, Math.min(2, state.length())), failure);
        };
        return problem.causedBy(failure);
    }

    private static ProblemException ofClass(String sqlClass, SQLException failure) {
        return switch (sqlClass) {
            // A value the column cannot hold: too long, out of range, a character PostgreSQL has not.
            case "22" -> new ProblemException(ProblemCode.VALIDATION_FAILED);
            // Connection lost, resources exhausted (disk, memory, connections), server shutting down, read-only
            // standby.
            case "08", "53", "57", "58", "25" -> Failures.unavailable();
            default -> Failures.internalError(failure);
        };
    }
}
