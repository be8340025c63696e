package fr.monjob.web.trace;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The one id that follows a request through every service, log line and problem. A caller's own is kept when it is
 * 8 to 64 characters of {@code A-Z a-z 0-9 . _ -}: nothing that could forge a log line or a header.
 */
public final class RequestId {
    /** The header that carries it, in requests and on every answer. */
    public static final String HEADER = "X-Request-Id";

    /** The key under which log lines ({@code %X{traceId}}) and the outbox find it. */
    public static final String MDC_KEY = "traceId";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    /** The id of this request; a new one when it never passed {@link RequestIdFilter}. */
    public static String of(RoutingContext request) {
        String known = request.get(ATTRIBUTE);
        return known == null ? assign(request) : known;
    }

    /** The id of the request this thread works for, or null outside of a request. */
    public static String current() {
        return (String) MDC.get(MDC_KEY);
    }

    static String assign(RoutingContext request) {
        String asked = request.request().getHeader(HEADER);
        String id = isValid(asked) ? asked : UUID.randomUUID().toString();
        request.put(ATTRIBUTE, id);
        request.response().putHeader(HEADER, id);
        MDC.put(MDC_KEY, id);
        return id;
    }

    /** Whether a caller's own id may be kept. */
    public static boolean isValid(String id) {
        return id != null && VALID.matcher(id).matches();
    }
}
