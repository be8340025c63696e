package fr.monjob.gateway.forwarding;

import fr.monjob.gateway.exchange.AcceptEncoding;
import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.gateway.routing.RouteKind;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
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
    private static final long LEAST = 1_400;

    private SmallAnswer() {}

    static boolean suits(ProxyResponse answer, Exchange exchange) {
        Body body = answer.getBody();
        String type = answer.headers().get(HttpHeaders.CONTENT_TYPE);
        return KINDS.contains(exchange.route().kind())
                && exchange.request().method() == HttpMethod.GET
                && answer.getStatusCode() == 200
                && body != null
                && (body.length() < 0 || body.length() >= LEAST)
                && type != null
                && type.startsWith("application/json")
                // An ETag names these very bytes, and an edit has to send it back.
                && !answer.headers().contains(HttpHeaders.ETAG);
    }

    static void compress(ProxyResponse answer, Exchange exchange) {
        answer.headers().add(HttpHeaders.VARY, "Accept-Encoding");
        if (AcceptEncoding.names(exchange.request(), "gzip")) {
            answer.headers().remove(HttpHeaders.CONTENT_LENGTH);
            answer.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip")
                    .setBody(Body.body(new GzippedStream(answer.getBody().stream())));
        }
    }
}
