package fr.monjob.gateway.filter;

import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.gateway.routing.RouteKind;
import fr.monjob.trace.Traces;
import fr.monjob.web.trace.RequestId;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The headers that pass, by name; all others are dropped. A list of what is allowed, because nobody can list what is
 * harmful: identities ({@code X-User-Id}), methods ({@code X-HTTP-Method-Override}), origins ({@code X-Forwarded-For}),
 * hop-by-hop headers and those that {@code Connection} names never get through, nor do cookies: those there are, are the
 * gateway's own ({@code BrowserSession}); and naming {@code Authorization} in
 * {@code Connection} changes nothing. No {@code Accept-Encoding}: which answers are
 * compressed is decided in one place ({@code SmallAnswer}). No {@code Range}: files are small and go whole.
 */
public final class HeaderPolicy {

    private static final Set<String> TO_SERVICE = Set.of(
            "accept",
            "accept-language",
            "authorization",
            "content-length",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-none-match",
            "last-event-id",
            "origin",
            "user-agent",
            "x-monjob-device",
            "x-requested-with");

    private static final Set<String> TO_CALLER = Set.of(
            "allow",
            "cache-control",
            "content-disposition",
            "content-language",
            "content-length",
            "content-type",
            "deprecation",
            "etag",
            "expires",
            "idempotency-replayed",
            "last-modified",
            "link",
            "location",
            "retry-after",
            "vary",
            "www-authenticate",
            "x-data-age",
            "x-monjob-device");

    private HeaderPolicy() {}

    /** Gives a service what it may know of the caller's headers, and the gateway's own. */
    public static void toService(Exchange exchange, MultiMap toService) {
        copy(exchange.request().headers(), toService, TO_SERVICE);
        if (exchange.route().kind() == RouteKind.PUBLIC) {
            toService.remove(HttpHeaders.AUTHORIZATION);
        }
        toService.set(RequestId.HEADER, exchange.id());
        exchange.findTraceparent().ifPresent(own -> toService.set(Traces.HEADER, own));
        toService.set("Forwarded", forwarded(exchange));
    }

    /** Gives the caller what it may know of a service's headers; a {@code Location} loses the service's own address. */
    public static void toCaller(MultiMap ofService, MultiMap toCaller) {
        copy(ofService, toCaller, TO_CALLER);
        String location = toCaller.get(HttpHeaders.LOCATION);
        if (location != null) {
            toCaller.set(HttpHeaders.LOCATION, location.replaceFirst("^https?://[^/]*", ""));
        }
    }

    private static void copy(MultiMap from, MultiMap to, Set<String> allowed) {
        for (Map.Entry<String, String> header : from) {
            if (allowed.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                to.add(header.getKey(), header.getValue());
            }
        }
    }

    /** RFC 7239. The peer is the caller as we see it, the only one whom the services' own limits may count. */
    private static String forwarded(Exchange exchange) {
        String peer = exchange.peer();
        String node = peer.indexOf(':') < 0 ? peer : "\"[" + peer + "]\"";
        return "for=" + node + ";host=\"" + exchange.request().getHeader(HttpHeaders.HOST) + "\";proto=http";
    }
}
