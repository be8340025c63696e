package fr.monjob.gateway.health;

import fr.monjob.gateway.routing.RoutingConfig;
import fr.monjob.gateway.routing.ServiceReader;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Which services are ready, asked in the background: nobody who asks the gateway can make it ask them. */
@ApplicationScoped
public class PartsWatch {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMillis(900);

    private final Set<String> parts;
    private final ServiceReader services;
    private final Map<String, Boolean> ready = new ConcurrentHashMap<>();

    public PartsWatch(RoutingConfig config, ServiceReader services) {
        this.parts = config.services().keySet();
        this.services = services;
    }

    /** Starts asking; answers the timer that goes on with it. */
    public long watch(Vertx vertx) {
        askAll();
        return vertx.setPeriodic(EVERY.toMillis(), tick -> askAll());
    }

    /** {@code UP} or {@code DOWN} for each service, by name; DOWN until it has answered once. */
    public Map<String, String> states() {
        Map<String, String> states = new TreeMap<>();
        parts.forEach(part -> states.put(part, ready.getOrDefault(part, false) ? "UP" : "DOWN"));
        return states;
    }

    private void askAll() {
        for (String part : parts) {
            services.read(part, "/q/health/ready", PATIENCE).onComplete(answer -> ready.put(part, answer.succeeded()));
        }
    }
}
