package fr.monjob.gateway.stub;

import fr.monjob.gateway.door.PublicDoor;
import fr.monjob.testkit.auth.TestKeys;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A peer in the place of each service: real HTTP servers that answer what they were sent, or misbehave in the way that the
 * path names. Nothing is shared with a test but the wire.
 */
public final class StubServices implements QuarkusTestResourceLifecycleManager {

    /** An address where nobody listens: port 1 of the loopback. */
    private static final String NOBODY = "http://127.0.0.1:1";

    /** Argument that names the service that is not there. */
    static final String ABSENT = "absent";

    private final Vertx vertx = Vertx.vertx();
    private String absent;

    @Override
    public void init(Map<String, String> arguments) {
        absent = arguments.get(ABSENT);
    }

    @Override
    public Map<String, String> start() {
        PublicDoor.shutOutWebSockets();
        String jwks = vertx.fileSystem()
                .readFileBlocking(URI.create(TestKeys.jwksLocation()).getPath())
                .toString();
        Map<String, String> config = new HashMap<>();
        for (String service : List.of("profile", "offer", "matching", "notification", "insertion")) {
            HttpServer server = vertx.createHttpServer()
                    .requestHandler(new StubService(vertx, service, jwks))
                    .listen(0, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            config.put("monjob.routing.services." + service, "http://127.0.0.1:" + server.actualPort());
        }
        if (absent != null) {
            config.put("monjob.routing.services." + absent, NOBODY);
        }
        return config;
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
