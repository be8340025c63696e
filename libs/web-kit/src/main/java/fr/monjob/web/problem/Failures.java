package fr.monjob.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.CharConversionException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.ResteasyReactiveClientProblem;

/** Says which problem a failure is for the caller. What is not expected here is an internal error. */
final class Failures {
    /** Raised by Hibernate when a {@code @Version} moved; known by name, because the gateway has no JPA. */
    private static final Set<String> STALE = Set.of(
            "jakarta.persistence.OptimisticLockException",
            "org.hibernate.StaleStateException",
            "org.hibernate.StaleObjectStateException");

    /** Time-outs, open circuits and full bulkheads; by name, because not every service has the extension. */
    private static final String FAULT_TOLERANCE = "org.eclipse.microprofile.faulttolerance.exceptions.";

    /** Against a chain of causes that bites its tail. */
    private static final int MAX_CAUSES = 20;

    private Failures() {}

    static ProblemException toProblem(Throwable failure, HttpServerRequest request) {
        if (failure instanceof ProblemException problem) {
            return problem;
        }
        if (failure instanceof UnauthorizedException) {
            return new ProblemException(ProblemCode.UNAUTHENTICATED);
        }
        if (failure instanceof ForbiddenException) {
            return new ProblemException(ProblemCode.FORBIDDEN);
        }
        if (failure instanceof AuthenticationFailedException) {
            return findCause(failure, IOException.class).isPresent()
                    ? unavailable()
                    : new ProblemException(ProblemCode.UNAUTHENTICATED);
        }
        if (failure instanceof ResteasyReactiveViolationException violations) {
            return ViolationFailures.toProblem(violations);
        }
        if (failure instanceof InvalidDefinitionException) {
            return internalError(failure);
        }
        if (failure instanceof MismatchedInputException mismatch) {
            return JsonFailures.toProblem(mismatch);
        }
        if (failure instanceof CharConversionException) {
            return new ProblemException(ProblemCode.MALFORMED_JSON, JsonFailures.UNREADABLE);
        }
        if (failure instanceof WebApplicationException web && !(failure instanceof ResteasyReactiveClientProblem)) {
            return ofFramework(web);
        }
        if (isOfDownstream(failure)) {
            return unavailable().causedBy(failure);
        }
        return ofCauses(failure, request);
    }

    static ProblemException unavailable() {
        return new ProblemException(ProblemCode.UNAVAILABLE).withRetryAfter(Duration.ofSeconds(2));
    }

    static ProblemException internalError(Throwable cause) {
        return new ProblemException(ProblemCode.INTERNAL_ERROR).causedBy(cause);
    }

    static <T extends Throwable> Optional<T> findCause(Throwable failure, Class<T> type) {
        return causes(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    /** The failure, its causes, then what they suppressed: a failed commit hides the database's word there. */
    private static Stream<Throwable> causes(Throwable failure) {
        List<Throwable> chain = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MAX_CAUSES)
                .toList();
        Stream<Throwable> companions = chain.stream()
                .flatMap(cause -> Arrays.stream(cause.getSuppressed()))
                .flatMap(companion -> Stream.iterate(companion, Objects::nonNull, Throwable::getCause)
                        .limit(MAX_CAUSES));
        return Stream.concat(chain.stream(), companions);
    }

    /** What JAX-RS itself throws: bad bodies and parameters wrapped, otherwise just a status. */
    private static ProblemException ofFramework(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        Optional<ProblemException> wrapped = findCause(failure, ProblemException.class);
        if (wrapped.isPresent()) {
            return wrapped.get();
        }
        if (status == 400 && failure.getCause() instanceof JsonProcessingException unreadable) {
            return JsonFailures.toProblem(unreadable);
        }
        return status >= 500 ? internalError(failure) : new ProblemException(ProblemCode.ofStatus(status));
    }

    /** A service that this one needs does not answer, answers 5xx, or is not asked any more for now. */
    private static boolean isOfDownstream(Throwable failure) {
        return failure instanceof ProcessingException
                || failure instanceof RejectedExecutionException
                || failure.getClass().getName().startsWith(FAULT_TOLERANCE)
                || (failure instanceof ResteasyReactiveClientProblem
                        && failure instanceof WebApplicationException answer
                        && answer.getResponse().getStatus() >= 500);
    }

    private static ProblemException ofCauses(Throwable failure, HttpServerRequest request) {
        Optional<ProblemException> expected = findCause(failure, ProblemException.class);
        if (expected.isPresent()) {
            return expected.get();
        }
        Optional<ProblemException> form = FormFailures.findProblem(failure);
        if (form.isPresent()) {
            return form.get();
        }
        if (isStale(failure)) {
            boolean conditional = request.headers().contains(HttpHeaders.IF_MATCH);
            return new ProblemException(conditional ? ProblemCode.PRECONDITION_FAILED : ProblemCode.CONFLICT);
        }
        return findCause(failure, SQLException.class)
                .map(SqlFailures::toProblem)
                .orElseGet(() -> internalError(failure));
    }

    private static boolean isStale(Throwable failure) {
        return causes(failure).anyMatch(cause -> STALE.contains(cause.getClass().getName()));
    }
}
