package fr.monjob.gateway.forwarding;

import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.gateway.exchange.ProblemAnswer;
import fr.monjob.gateway.health.PartsWatch;
import fr.monjob.gateway.routing.RouteKind;
import fr.monjob.gateway.routing.RoutingConfig;
import fr.monjob.gateway.session.BrowserSession;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sends accepted requests on to their services. */
@ApplicationScoped
public class Forwarder {

    private static final int STREAMS = 2_000;

    /** What has come of an answer goes on in one piece: each is an event, a write and a flush. */
    private static final int CHUNK = 65_536;

    /** An event loop has so many connections, and places to wait for one, however many loops there are. */
    private static final int LEAST = 8;

    /** Half of what a service keeps an idle connection: a request must not meet one that is just being closed. */
    private static final int KEPT_IDLE_SECONDS = 30;

    private final Vertx vertx;
    private final RoutingConfig config;
    private final ProblemAnswer problems;
    private final Map<String, Instances> services;

    public Forwarder(Vertx vertx, RoutingConfig config, ProblemAnswer problems, PartsWatch parts, Clock clock) {
        this.vertx = vertx;
        this.config = config;
        this.problems = problems;
        this.services = config.services().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, service -> newInstances(service.getValue(), parts, clock)));
    }

    /** Answers the exchange with what its service says. @throws ProblemException 401, 403, 413 or 503 when it is not even asked */
    public void forward(Exchange exchange) {
        RoutingConfig.Budget budget = config.budget(exchange.route().kind());
        if (declaredLength(exchange) > budget.body().asLongValue()) {
            throw new ProblemException(ProblemCode.PAYLOAD_TOO_LARGE);
        }
        Optional<BrowserSession> session = BrowserSession.find(exchange);
        Instances instances = services.get(exchange.route().service());
        Backend first = instances
                .choose()
                .orElseThrow(() -> new ProblemException(ProblemCode.UNAVAILABLE).withRetryAfter(Breaker.OPEN));
        Assignment assignment = new Assignment(instances, first, lane(exchange));
        new Forwarding(exchange, assignment, budget, vertx, problems, session).start();
    }

    private static Function<Backend, ThreadLocal<HttpClient>> lane(Exchange exchange) {
        if (exchange.route().kind() == RouteKind.STREAM) {
            return Backend::streams;
        }
        return exchange.hasBody() ? Backend::changes : Backend::reads;
    }

    /** The length that the request declares; -1 for a chunked one. */
    static long declaredLength(Exchange exchange) {
        String length = exchange.request().getHeader("Content-Length");
        return length == null ? -1 : Long.parseLong(length);
    }

    private Instances newInstances(List<URI> bases, PartsWatch parts, Clock clock) {
        return new Instances(bases.stream().map(base -> newBackend(base, clock)).toList(), parts::isReady);
    }

    private Backend newBackend(URI base, Clock clock) {
        return new Backend(
                base, calls(), calls(), ThreadLocal.withInitial(() -> newClient(STREAMS, 0)), new Breaker(clock));
    }

    private ThreadLocal<HttpClient> calls() {
        return ThreadLocal.withInitial(() -> newClient(share(config.connections()), share(config.waiting())));
    }

    /** What one of the door's event loops has of what there is for all. */
    private static int share(int all) {
        return Math.max(LEAST, all / Runtime.getRuntime().availableProcessors());
    }

    private HttpClient newClient(int connections, int waiting) {
        var options = new HttpClientOptions()
                .setConnectTimeout((int) config.connect().toMillis())
                .setMaxHeaderSize(16_384)
                .setMaxChunkSize(CHUNK)
                .setKeepAliveTimeout(KEPT_IDLE_SECONDS)
                .setDecompressionSupported(false);
        // That a service hangs up is told by the requests under way; the idle connections need not be logged as errors.
        return vertx.httpClientBuilder()
                .with(options.setMaxWaitQueueSize(waiting))
                .with(new PoolOptions().setHttp1MaxSize(connections))
                .withConnectHandler(connection -> connection.exceptionHandler(hungUp -> {}))
                .build();
    }
}
