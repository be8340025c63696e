package fr.monjob.web.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Errors around JAX-RS: what is refused before a resource is looked for, and what fails outside of one. The framework
 * answers these with an empty body or with HTML; here they are problems like all others.
 */
@ApplicationScoped
public class DoorFilter {
    /** Right after the request id, before anything reads the address or checks the length in its own way. */
    private static final int FIRST = Integer.MIN_VALUE + 1;

    /** Right after the framework has put the limit for bodies without a length. */
    private static final int AFTER_BODY_LIMIT = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    /** Below the server's own limits (see microprofile-config.properties), which answer without a body. */
    private static final int MAX_URI_LENGTH = 8_000;

    private static final int MAX_HEADERS_SIZE = 16_000;

    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+\\s*(;.*)?");

    private final ProblemWriter problems;
    private final long maxBodySize;

    /** For the container. */
    @Inject
    public DoorFilter(
            ProblemWriter problems,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") Optional<MemorySize> maxBodySize) {
        this.problems = problems;
        this.maxBodySize = maxBodySize.map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::check);
        router.route().order(AFTER_BODY_LIMIT).handler(DoorFilter::leaveJsonToItsReader);
        router.route().order(Integer.MAX_VALUE - 1).handler(unmatched -> unmatched.fail(404));
        // Failure handlers run in route order, so this one wins over the framework's, which is the last.
        router.route().order(FIRST).failureHandler(this::answerFailure);
    }

    private void check(RoutingContext request) {
        findRefusal(request.request()).ifPresentOrElse(refusal -> refuse(request, refusal), request::next);
    }

    private Optional<ProblemException> findRefusal(HttpServerRequest request) {
        if (request.uri().length() > MAX_URI_LENGTH) {
            return Optional.of(new ProblemException(ProblemCode.URI_TOO_LONG));
        }
        if (sizeOf(request.headers()) > MAX_HEADERS_SIZE) {
            return Optional.of(new ProblemException(ProblemCode.HEADERS_TOO_LARGE));
        }
        if (!UriText.isReadable(request.uri())) {
            return Optional.of(new ProblemException(
                    ProblemCode.MALFORMED_REQUEST, "L'adresse n'est pas lisible.", "The URI is not readable."));
        }
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity")) {
            return Optional.of(new ProblemException(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                    "Un corps compressé n'est pas accepté.",
                    "A compressed body is not accepted."));
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && !MEDIA_TYPE.matcher(type).matches()) {
            return Optional.of(new ProblemException(ProblemCode.UNSUPPORTED_MEDIA_TYPE));
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > maxBodySize) {
            return Optional.of(new ProblemException(ProblemCode.PAYLOAD_TOO_LARGE));
        }
        return Optional.empty();
    }

    /** The answer goes out at once; the connection is closed, so that a body on its way is not read as a request. */
    private void refuse(RoutingContext request, ProblemException refusal) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        problems.answer(request, refusal);
        request.request().resume();
    }

    /** At the limit the framework answers 413 without a body; the JSON reader counts too, and says it as a problem. */
    private static void leaveJsonToItsReader(RoutingContext request) {
        String type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.contains("json")) {
            request.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        }
        request.next();
    }

    private void answerFailure(RoutingContext request) {
        if (request.response().ended()) {
            return;
        }
        Throwable failure = request.failure();
        ProblemException problem = failure == null
                ? new ProblemException(ProblemCode.ofStatus(request.statusCode()))
                : Failures.toProblem(failure, request.request());
        if (request.response().headWritten()) {
            request.response().reset();
        } else {
            problems.answer(request, problem, failure);
        }
    }

    private static int sizeOf(MultiMap headers) {
        return headers.entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
    }
}
