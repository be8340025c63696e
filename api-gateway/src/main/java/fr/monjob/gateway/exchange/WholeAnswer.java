package fr.monjob.gateway.exchange;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** How the gateway ends an answer that it has whole. */
public final class WholeAnswer {

    /** How long a caller that has its answer may go on sending its body: closing at once could cost it the answer. */
    private static final long LINGER_MILLIS = 2_000;

    private WholeAnswer() {}

    /** Answers with this body, 200 unless another status was set. */
    public static void send(Exchange exchange, String mediaType, String body) {
        exchange.response().putHeader(HttpHeaders.CONTENT_TYPE, mediaType);
        end(exchange, Buffer.buffer(body));
    }

    /** Ends the answer with this body; a {@code HEAD} gets its length only. What the caller still sends is thrown away. */
    public static void end(Exchange exchange, Buffer body) {
        HttpServerRequest request = exchange.request();
        boolean unread = exchange.isStillSending();
        if (unread) {
            exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        exchange.response().setChunked(false).putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length()));
        var ended = request.method() == HttpMethod.HEAD
                ? exchange.response().end()
                : exchange.response().end(body);
        if (unread) {
            ended.onComplete(done -> linger(request));
        }
    }

    private static void linger(HttpServerRequest request) {
        Context context = Vertx.currentContext();
        if (request.isEnded()) {
            request.connection().close();
            return;
        }
        long timer = context.owner()
                .setTimer(LINGER_MILLIS, late -> request.connection().close());
        request.handler(ignored -> {}).endHandler(end -> {
            context.owner().cancelTimer(timer);
            request.connection().close();
        });
        request.resume();
    }
}
