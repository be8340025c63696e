package fr.monjob.gateway.forwarding;

import fr.monjob.gateway.exchange.AcceptEncoding;
import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.gateway.routing.RouteKind;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a list in JSON small for who takes gzip: a phone on a slow network waits for bytes.
 *
 * <p>The length of a compressed answer lets a secret in it be guessed (BREACH) when somebody else can have it asked for
 * again and again, as the one who may see it, with words of theirs in it. Nobody can here: a browser is moved by another site
 * to send a cookie, and no answer that is compressed is opened by one. Beside that no token is ever compressed: tokens
 * and codes are answers to {@code POST}, and only what is read with {@code GET} is taken here.
 */
final class SmallAnswer {

    private static final Set<RouteKind> KINDS = Set.of(RouteKind.API, RouteKind.PUBLIC);

    /** What fits into one packet comes no sooner when it is smaller. */
    private static final int LEAST = 1_400;

    private SmallAnswer() {}

    /** What to compress the answer with, whose headers then say so; empty when it goes as it is. */
    static Optional<Gzip> begin(HttpClientResponse said, Beginning beginning, Exchange exchange) {
        if (!suits(said, beginning, exchange)) {
            return Optional.empty();
        }
        exchange.response().headers().add(HttpHeaders.VARY, "Accept-Encoding");
        if (!AcceptEncoding.names(exchange.request(), "gzip")) {
            return Optional.empty();
        }
        exchange.response().headers().remove(HttpHeaders.CONTENT_LENGTH);
        exchange.response().putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        return Optional.of(new Gzip());
    }

    private static boolean suits(HttpClientResponse said, Beginning beginning, Exchange exchange) {
        String type = said.getHeader(HttpHeaders.CONTENT_TYPE);
        return KINDS.contains(exchange.route().kind())
                && exchange.request().method() == HttpMethod.GET
                && said.statusCode() == 200
                && beginning.bytes().length() >= LEAST
                && type != null
                && type.startsWith("application/json")
                // An ETag names these very bytes, and an edit has to send it back.
                && !said.headers().contains(HttpHeaders.ETAG);
    }
}
