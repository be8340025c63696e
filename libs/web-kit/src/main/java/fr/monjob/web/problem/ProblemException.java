package fr.monjob.web.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An expected failure that the caller is told about as a {@link Problem}. Immutable: the {@code with…} methods give a
 * copy. It carries no stack trace (it is an answer, not a fault) and is not logged unless its status is 5xx.
 */
public final class ProblemException extends RuntimeException {
    private final transient ProblemCode code;
    private final transient Wording detail;
    private final transient List<WordedViolation> violations;
    private final transient Duration retryAfter;
    private final transient Map<String, Object> extensions;

    /** A problem whose title says it all. */
    public ProblemException(ProblemCode code) {
        this(code, code.title());
    }

    /** A problem with its detail in French; a reader of English gets the English title instead. */
    public ProblemException(ProblemCode code, String french) {
        this(code, new Wording(french, code.title().english()));
    }

    /** A problem with its detail in both languages. */
    public ProblemException(ProblemCode code, String french, String english) {
        this(code, new Wording(french, english));
    }

    /** A problem with its detail in both languages. */
    public ProblemException(ProblemCode code, Wording detail) {
        this(code, detail, List.of(), null, Map.of(), null);
    }

    private ProblemException(
            ProblemCode code,
            Wording detail,
            List<WordedViolation> violations,
            Duration retryAfter,
            Map<String, Object> extensions,
            Throwable cause) {
        super(code.code() + ": " + detail.english(), cause, false, false);
        this.code = code;
        this.detail = detail;
        this.violations = violations;
        this.retryAfter = retryAfter;
        this.extensions = extensions;
    }

    /** Adds a refused field. {@code field} is the path as on the wire. */
    public ProblemException withViolation(String field, String french, String english) {
        var more = new ArrayList<>(violations);
        more.add(new WordedViolation(field, new Wording(french, english)));
        return new ProblemException(code, detail, List.copyOf(more), retryAfter, extensions, getCause());
    }

    /** Tells the caller when to try again (header {@code Retry-After}, rounded up to whole seconds). */
    public ProblemException withRetryAfter(Duration wait) {
        return new ProblemException(code, detail, violations, wait, extensions, getCause());
    }

    /** Adds a member to the answer, for example {@code words}. {@code value} must be safe for the caller to read. */
    public ProblemException with(String member, Object value) {
        var more = new LinkedHashMap<>(extensions);
        more.put(member, value);
        return new ProblemException(code, detail, violations, retryAfter, more, getCause());
    }

    /** Keeps the cause for the log; nothing of it is shown to the caller. */
    public ProblemException causedBy(Throwable cause) {
        return new ProblemException(code, detail, violations, retryAfter, extensions, cause);
    }

    /** What kind of problem this is. */
    public ProblemCode code() {
        return code;
    }

    /** How long the caller is asked to wait, when it is known. */
    public Optional<Duration> findRetryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The answer in this language; {@code instance} is the path without its query, {@code traceId} the request id. */
    public Problem toProblem(Locale language, String instance, String traceId) {
        List<Violation> worded = violations.stream()
                .map(v -> new Violation(v.field(), v.message().in(language)))
                .toList();
        return new Problem(
                code.type(),
                code.title().in(language),
                code.status(),
                detail.in(language),
                instance,
                traceId,
                worded,
                extensions);
    }

    private record WordedViolation(String field, Wording message) {}
}
