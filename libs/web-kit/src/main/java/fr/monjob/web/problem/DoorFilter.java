package fr.monjob.web.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Errors around JAX-RS: what is refused before a resource is looked for, and what fails outside of one. The framework
 * answers these with an empty body or with HTML; here they are problems like all others.
 */
@ApplicationScoped
public class DoorFilter {
    /** Before the framework's own check of the length, which answers 413 without a body. */
    private static final int BEFORE_BODY_LIMIT = -3;

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
        router.route().order(BEFORE_BODY_LIMIT).handler(this::check);
        router.route().order(Integer.MAX_VALUE - 1).handler(unmatched -> unmatched.fail(404));
        // Failure handlers run in route order, so this one wins over the framework's, which is the last.
        router.route().order(BEFORE_BODY_LIMIT).failureHandler(this::answerFailure);
    }

    private void check(RoutingContext request) {
        findRefusal(request.request()).ifPresentOrElse(refusal -> refuse(request, refusal), request::next);
    }

    private Optional<ProblemException> findRefusal(HttpServerRequest request) {
        if (!isReadable(request.uri())) {
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

    /** True when every percent escape is complete, the bytes they give are UTF-8, and none of them is NUL. */
    static boolean isReadable(String uri) {
        var bytes = ByteBuffer.allocate(uri.length());
        for (int i = 0; i < uri.length(); i++) {
            char c = uri.charAt(i);
            if (c != '%') {
                bytes.put((byte) (c < 0x80 ? c : '?'));
                continue;
            }
            int high = i + 3 <= uri.length() ? Character.digit(uri.charAt(i + 1), 16) : -1;
            int low = i + 3 <= uri.length() ? Character.digit(uri.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0 || high + low == 0) {
                return false;
            }
            bytes.put((byte) (high * 16 + low));
            i += 2;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
