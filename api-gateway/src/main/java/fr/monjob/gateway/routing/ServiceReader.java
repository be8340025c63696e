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
import java.net.URI;
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

    /** The body of the 200 of one of the service's instances; fails when none answers it within {@code patience}. */
    public Future<Buffer> read(String service, String path, Duration patience) {
        Future<Buffer> answer = Future.failedFuture(service + " has no instance");
        for (URI instance : config.services().get(service)) {
            answer = answer.recover(failed -> read(instance, path, patience));
        }
        return answer;
    }

    /** The body of this instance's 200; fails on any other status and when it takes longer than {@code patience}. */
    public Future<Buffer> read(URI instance, String path, Duration patience) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(instance + path)
                .setTimeout(patience.toMillis())
                .putHeader("Accept", "application/json");
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.statusCode() == 200
                        ? answer.body()
                        : Future.failedFuture(instance + " answered " + answer.statusCode()));
    }
}
