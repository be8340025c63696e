package fr.monjob.gateway.forwarding;

import fr.monjob.gateway.exchange.AcceptEncoding;
import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.gateway.routing.RouteKind;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

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
    /** Compressed on the event loop, in some milliseconds; more than the longest page of a list takes. */
    private static final long MOST = 262_144;

    private SmallAnswer() {}

    static boolean suits(ProxyResponse answer, Exchange exchange) {
        long length = answer.getBody() == null ? -1 : answer.getBody().length();
        String type = answer.headers().get(HttpHeaders.CONTENT_TYPE);
        return KINDS.contains(exchange.route().kind())
                && exchange.request().method() == HttpMethod.GET
                && answer.getStatusCode() == 200
                && length >= LEAST
                && length <= MOST
                && type != null
                && type.startsWith("application/json")
                // An ETag names these very bytes, and an edit has to send it back.
                && !answer.headers().contains(HttpHeaders.ETAG);
    }

    /** Fails when the service breaks off. */
    static Future<Void> compress(ProxyResponse answer, Exchange exchange) {
        answer.headers().add(HttpHeaders.VARY, "Accept-Encoding");
        if (!AcceptEncoding.names(exchange.request(), "gzip")) {
            return Future.succeededFuture();
        }
        return WholeBody.read(answer.getBody().stream(), (int) MOST).map(plain -> {
            answer.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").setBody(Body.body(gzip(plain)));
            return null;
        });
    }

    private static Buffer gzip(Buffer plain) {
        var bytes = new ByteArrayOutputStream(plain.length() / 4);
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(plain.getBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Buffer.buffer(bytes.toByteArray());
    }
}
