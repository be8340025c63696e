package fr.monjob.web.problem;

import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * The one exception mapper: whatever a resource or the framework throws is answered as a {@link Problem}. The exact
 * types named beside {@link Throwable} are those for which the framework brings a mapper of its own.
 */
@Singleton
public class ProblemMapper {
    private final ProblemWriter writer;

    /** For the container. */
    @Inject
    public ProblemMapper(ProblemWriter writer) {
        this.writer = writer;
    }

    /** Answers {@code failure}; 5xx are logged here, once. */
    @ServerExceptionMapper(
            value = {
                Throwable.class,
                WebApplicationException.class,
                NotFoundException.class,
                ValidationException.class,
                MismatchedInputException.class,
                InvalidDefinitionException.class,
                UnauthorizedException.class,
                ForbiddenException.class,
                AuthenticationFailedException.class,
                AuthenticationCompletionException.class,
                AuthenticationRedirectException.class
            },
            priority = 1)
    public Response toResponse(Throwable failure, RoutingContext request) {
        ProblemException problem = Failures.toProblem(failure, request.request());
        Response.ResponseBuilder answer = Response.status(problem.code().status())
                .type(Problem.MEDIA_TYPE)
                .entity(writer.write(problem, failure, request));
        ProblemWriter.headers(problem).forEach(answer::header);
        if (problem.code() == ProblemCode.METHOD_NOT_ALLOWED) {
            answer.header(HttpHeaders.ALLOW, AllowedMethods.of(CurrentRequestManager.get()));
        }
        return answer.build();
    }
}
