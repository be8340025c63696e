package fr.monjob.gateway.filter;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/**
 * Which foreign web pages may read our answers: exact origins, none by default. The token travels in a header, so no
 * credentials mode is ever granted. A page that is not listed gets an answer without any CORS header.
 */
final class CorsPolicy {

    private static final String METHODS = "GET, HEAD, POST, PUT, DELETE";
    private static final String HEADERS =
            "Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Last-Event-ID,"
                    + " X-Monjob-Device, X-Request-Id";
    private static final String EXPOSED = "ETag, Location, Retry-After, X-Request-Id, RateLimit-Limit,"
            + " RateLimit-Remaining, RateLimit-Reset, Content-Disposition, X-Monjob-Device";

    private final Set<String> origins;

    CorsPolicy(Set<String> origins) {
        this.origins = Set.copyOf(origins);
    }

    boolean isPreflight(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    boolean allows(String origin) {
        return origin != null && origins.contains(origin);
    }

    void addTo(MultiMap answer, HttpServerRequest request) {
        answer.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (!allows(origin)) {
            return;
        }
        answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        answer.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        if (isPreflight(request)) {
            answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
            answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, HEADERS);
            answer.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "600");
        }
    }
}
