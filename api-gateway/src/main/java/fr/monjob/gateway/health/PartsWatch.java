package fr.monjob.gateway.health;

import fr.monjob.gateway.routing.RoutingConfig;
import fr.monjob.gateway.routing.ServiceReader;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Which services are ready, asked in the background: nobody who asks the gateway can make it ask them. */
@ApplicationScoped
public class PartsWatch {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMillis(900);

    private final Map<String, List<URI>> parts;
    private final ServiceReader services;
    private final Map<URI, Boolean> ready = new ConcurrentHashMap<>();

    public PartsWatch(RoutingConfig config, ServiceReader services) {
        this.parts = config.services();
        this.services = services;
    }

    /** Starts asking; answers the timer that goes on with it. */
    public long watch(Vertx vertx) {
        askAll();
        return vertx.setPeriodic(EVERY.toMillis(), tick -> askAll());
    }

    /** {@code UP} or {@code DOWN} for each service, by name: UP when an instance is ready. */
    public Map<String, String> states() {
        Map<String, String> states = new TreeMap<>();
        parts.forEach(
                (part, instances) -> states.put(part, instances.stream().anyMatch(this::isReady) ? "UP" : "DOWN"));
        return states;
    }

    /** Whether this instance said so when it was asked last; false until it has answered once. */
    public boolean isReady(URI instance) {
        return ready.getOrDefault(instance, false);
    }

    private void askAll() {
        parts.values().forEach(instances -> instances.forEach(this::ask));
    }

    private void ask(URI instance) {
        services.read(instance, "/q/health/ready", PATIENCE)
                .onComplete(answer -> ready.put(instance, answer.succeeded()));
    }
}
