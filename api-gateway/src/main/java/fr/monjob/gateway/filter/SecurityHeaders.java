package fr.monjob.gateway.filter;

import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.gateway.routing.Route;
import fr.monjob.gateway.routing.RouteKind;
import fr.monjob.web.trace.RequestId;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The headers of every answer, set last so that nothing upstream can weaken them. */
final class SecurityHeaders {

    private static final Map<CharSequence, CharSequence> ALWAYS = written(Map.of(
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin"));

    /** What the API answers is data: even opened as a page it may load and do nothing. */
    private static final String API_CSP = "default-src 'none'; frame-ancestors 'none'";

    private static final String PAGE_CSP = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:%s; connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none';"
            + " base-uri 'none'; object-src 'none'";

    private static final Pattern TILES = Pattern.compile("(https://[a-z0-9.-]+(?::\\d+)?)/[^\\s;,'\"]*");

    /** RFC 9110, section 5.6.7. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final String pageCsp;

    /** @param tiles template of the tile server whose pictures a page may show, if any */
    SecurityHeaders(Optional<String> tiles) {
        this.pageCsp = PAGE_CSP.formatted(
                tiles.map(SecurityHeaders::originOf).map(" "::concat).orElse(""));
    }

    void addTo(MultiMap answer, Exchange exchange, int status) {
        ALWAYS.forEach(answer::set);
        answer.set("Content-Security-Policy", isPage(answer) ? pageCsp : API_CSP);
        answer.set(RequestId.HEADER, exchange.id());
        answer.set(HttpHeaders.DATE, TIME.format(Instant.now()));
        if (!mayBeCached(exchange, status) || !answer.contains(HttpHeaders.CACHE_CONTROL)) {
            answer.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** As they go over the wire, for they go with everything. */
    private static Map<CharSequence, CharSequence> written(Map<String, String> headers) {
        return headers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        header -> HttpHeaders.createOptimized(header.getKey()),
                        header -> HttpHeaders.createOptimized(header.getValue())));
    }

    private static String originOf(String template) {
        Matcher parts = TILES.matcher(template);
        if (!parts.matches()) {
            throw new IllegalArgumentException("monjob.filter.tiles is no https address of tiles: " + template);
        }
        return parts.group(1);
    }

    /** Scripts, too: the one that keeps the pages for when the network drops lives by the rules it was sent with. */
    private static boolean isPage(MultiMap answer) {
        String type = answer.get(HttpHeaders.CONTENT_TYPE);
        return type != null && (type.startsWith("text/html") || type.startsWith("text/javascript"));
    }

    /** Public routes never see a token; elsewhere an answer to a caller with a token is that caller's alone. */
    private static boolean mayBeCached(Exchange exchange, int status) {
        boolean publicRoute = exchange.findRoute()
                .map(Route::kind)
                .filter(RouteKind.PUBLIC::equals)
                .isPresent();
        boolean anonymous = !exchange.request().headers().contains(HttpHeaders.AUTHORIZATION)
                && !exchange.request().headers().contains(HttpHeaders.COOKIE);
        return status < 400 && (publicRoute || anonymous);
    }
}
