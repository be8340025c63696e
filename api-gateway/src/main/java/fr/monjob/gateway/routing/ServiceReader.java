package fr.monjob.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** What the gateway asks the services on its own behalf: keys, health, API documents. Never on behalf of a caller. */
@ApplicationScoped
public class ServiceReader {

    private final HttpClient client;
    private final RoutingConfig config;

    public ServiceReader(Vertx vertx, RoutingConfig config) {
        this.config = config;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout((int) config.connect().toMillis()));
    }

    /** The body of the service's 200; fails on any other status and when it takes longer than {@code patience}. */
    public Future<Buffer> read(String service, String path, Duration patience) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(config.services().get(service) + path)
                .setTimeout(patience.toMillis())
                .putHeader("Accept", "application/json");
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.statusCode() == 200
                        ? answer.body()
                        : Future.failedFuture(service + " answered " + answer.statusCode()));
    }
}
