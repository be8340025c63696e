package fr.monjob.gateway.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.monjob.gateway.routing.RouteTable;
import fr.monjob.gateway.routing.RoutingConfig;
import fr.monjob.gateway.routing.ServiceReader;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The OpenAPI document of the whole API, made of what the services say of themselves. Asked for again after a minute at
 * the earliest; a service that is away is described as it last was.
 */
@ApplicationScoped
public class ApiDocument {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final Duration KEPT_FAILURE = Duration.ofSeconds(5);

    private final RoutingConfig config;
    private final RouteTable routes;
    private final ServiceReader services;
    private final Clock clock;
    private final Vertx vertx;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, JsonNode> known = new ConcurrentHashMap<>();
    private Future<Described> latest;
    private Instant askAgainAt = Instant.MIN;

    public ApiDocument(RoutingConfig config, RouteTable routes, ServiceReader services, Clock clock, Vertx vertx) {
        this.config = config;
        this.routes = routes;
        this.services = services;
        this.clock = clock;
        this.vertx = vertx;
    }

    /**
     * The whole API, twice.
     *
     * @param json the OpenAPI document
     * @param page the same as a page for people
     */
    public record Described(String json, String page) {}

    /** The document; fails with a 503 while a service has never been heard of: half of it would mislead. */
    public synchronized Future<Described> read() {
        Instant now = clock.instant();
        boolean waiting = latest != null && !latest.isComplete();
        if (!waiting && now.isAfter(askAgainAt)) {
            // Some hundred kilobytes are made: too long for the thread that answers everybody.
            latest = fetchAll().compose(all -> vertx.executeBlocking(this::merged));
            latest.onComplete(done -> keepFor(done.succeeded() ? KEPT : KEPT_FAILURE));
        }
        return latest;
    }

    private synchronized void keepFor(Duration time) {
        askAgainAt = clock.instant().plus(time);
    }

    private Future<?> fetchAll() {
        return Future.join(config.services().keySet().stream().map(this::fetch).toList());
    }

    private Future<?> fetch(String service) {
        return services.read(service, "/q/openapi?format=json", Duration.ofSeconds(3))
                .map(body -> known.put(service, parse(body)))
                .recover(away -> known.containsKey(service)
                        ? Future.succeededFuture()
                        : Future.failedFuture(new ProblemException(
                                        ProblemCode.UNAVAILABLE,
                                        "Le service « " + service + " » n'a pas encore décrit son API.",
                                        "The service '" + service + "' has not described its API yet.")
                                .withRetryAfter(KEPT_FAILURE)));
    }

    private JsonNode parse(Buffer body) {
        try {
            return json.readTree(body.toString());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private Described merged() {
        JsonNode document = DocumentMerger.merge(new TreeMap<>(known), routes);
        return new Described(document.toPrettyString(), DocumentPage.of(document));
    }
}
