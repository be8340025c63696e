package fr.monjob.gateway.door;

import fr.monjob.gateway.health.HealthAnswer;
import fr.monjob.gateway.health.PartsWatch;
import fr.monjob.gateway.limit.InFlight;
import fr.monjob.gateway.limit.SigningKeys;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Opens the public door at start and closes it at the end. It is a server of its own, beside Quarkus' one, because only
 * so its connections can be timed and unreadable requests be answered like all others; Quarkus' management port keeps
 * metrics and the framework's own pages on the loopback.
 */
@ApplicationScoped
public class PublicDoor {

    private static final Logger LOG = Logger.getLogger(PublicDoor.class);

    private final Vertx vertx;
    private final DoorConfig config;
    private final Reception reception;
    private final InFlight inFlight;
    private final HealthAnswer health;
    private final PartsWatch parts;
    private final SigningKeys keys;
    private volatile int port;
    private String deployment;
    private List<Long> watches = List.of();

    PublicDoor(
            Vertx vertx,
            DoorConfig config,
            Reception reception,
            InFlight inFlight,
            HealthAnswer health,
            PartsWatch parts,
            SigningKeys keys) {
        this.vertx = vertx;
        this.config = config;
        this.reception = reception;
        this.inFlight = inFlight;
        this.health = health;
        this.parts = parts;
        this.keys = keys;
    }

    /** The port on which the door listens. */
    public int port() {
        return port;
    }

    /** Before Vert.x' first server: with web sockets on, it answers an unknown protocol version itself, and barely. */
    public static void shutOutWebSockets() {
        System.setProperty("vertx.disableWebsockets", "true");
    }

    void open(@Observes StartupEvent start) throws ExecutionException, InterruptedException, TimeoutException {
        shutOutWebSockets();
        CompletableFuture<Integer> listening = new CompletableFuture<>();
        var options = new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors());
        deployment = vertx.deployVerticle(() -> new DoorVerticle(config, reception, listening::complete), options)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        port = listening.get(1, TimeUnit.SECONDS);
        watches = List.of(keys.watch(vertx), parts.watch(vertx));
        LOG.infof("Public door open on http://%s:%d", config.host(), port);
    }

    void drain(@Observes ShutdownDelayInitiatedEvent delay) {
        health.drain();
    }

    void close(@Observes ShutdownEvent stop) throws InterruptedException {
        health.drain();
        Instant latest = Instant.now().plus(config.drain());
        while (inFlight.now() > 0 && Instant.now().isBefore(latest)) {
            Thread.sleep(Duration.ofMillis(50).toMillis());
        }
        watches.forEach(vertx::cancelTimer);
        if (deployment != null) {
            vertx.undeploy(deployment);
        }
    }
}
