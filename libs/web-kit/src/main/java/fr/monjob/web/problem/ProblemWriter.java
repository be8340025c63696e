package fr.monjob.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.monjob.web.trace.RequestId;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;

/** Turns a problem into the bytes of an answer; also the place where a 5xx is logged, once, with its request id. */
@Singleton
public class ProblemWriter {
    private static final Logger LOG = Logger.getLogger(ProblemWriter.class);

    private final ObjectMapper json;

    /** For the container. */
    @Inject
    public ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    /** Answers a request outside of JAX-RS (a filter, the gateway's proxy). Does nothing when the answer has begun. */
    public void answer(RoutingContext request, ProblemException problem) {
        answer(request, problem, problem);
    }

    void answer(RoutingContext request, ProblemException problem, Throwable failure) {
        var response = request.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        response.setStatusCode(problem.code().status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        headers(problem).forEach(response::putHeader);
        response.end(write(problem, failure == null ? problem : failure, request));
    }

    String write(ProblemException problem, Throwable failure, RoutingContext request) {
        log(problem, failure, request);
        Locale language = Wording.language(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        try {
            return json.writeValueAsString(
                    problem.toProblem(language, request.request().path(), RequestId.of(request)));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("An extension member cannot be written", unwritable);
        }
    }

    static Map<String, String> headers(ProblemException problem) {
        var headers = new LinkedHashMap<String, String>();
        if (problem.code() == ProblemCode.UNAUTHENTICATED) {
            headers.put("WWW-Authenticate", "Bearer");
        }
        problem.findRetryAfter().ifPresent(wait -> headers.put("Retry-After", seconds(wait)));
        return headers;
    }

    private static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    private static void log(ProblemException problem, Throwable failure, RoutingContext request) {
        if (rootOf(failure) instanceof HttpClosedException && request.response().closed()) {
            // Who hung up in the middle of a request made it fail; nobody is there to be answered.
            LOG.debugf(
                    "%s %s: the caller has gone",
                    request.request().method(), request.request().path());
        } else if (problem.code() == ProblemCode.INTERNAL_ERROR) {
            LOG.errorf(
                    failure,
                    "%s %s failed",
                    request.request().method(),
                    request.request().path());
        } else if (problem.code().status() >= 500) {
            LOG.warnf(
                    "%s %s: %s, because of %s",
                    request.request().method(), request.request().path(), problem.getMessage(), rootOf(failure));
        } else {
            LOG.debugf(
                    "%s %s: %s", request.request().method(), request.request().path(), problem.getMessage());
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
