package fr.monjob.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;

/**
 * One instance of a service as the gateway reaches it. Streams have connections of their own, and so have requests with a
 * body, which may be slow to come: they would starve the rest. So has each event loop: what comes of a call and what becomes
 * of its caller are then never told out of order.
 *
 * @param reads of the current event loop, as {@code changes} and {@code streams}
 */
record Backend(
        URI base,
        ThreadLocal<HttpClient> reads,
        ThreadLocal<HttpClient> changes,
        ThreadLocal<HttpClient> streams,
        Breaker breaker) {

    /** How long a request may wait for one of the service's connections. */
    private static final Duration WAIT = Duration.ofSeconds(1);

    /**
     * A connection ready for a request. Reading again harms nothing, so a {@code GET} gets a second try; no other
     * request is ever sent twice.
     */
    Future<HttpClientRequest> connect(HttpClient client, HttpMethod method, String uri) {
        var options = new RequestOptions()
                .setHost(base.getHost())
                .setPort(base.getPort() < 0 ? 80 : base.getPort())
                .setMethod(method)
                .setURI(uri)
                .setConnectTimeout(WAIT.toMillis());
        Future<HttpClientRequest> first = client.request(options);
        boolean harmless = method == HttpMethod.GET || method == HttpMethod.HEAD;
        return harmless ? first.recover(failure -> client.request(options)) : first;
    }
}
