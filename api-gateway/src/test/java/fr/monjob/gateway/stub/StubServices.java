package fr.monjob.gateway.stub;

import fr.monjob.gateway.door.PublicDoor;
import fr.monjob.testkit.auth.TestKeys;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
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

    /** Argument that names the service with two more instances: one hangs up on everything, one is never ready. */
    static final String SEVERAL = "several";

    private final Vertx vertx = Vertx.vertx();
    private String absent;
    private String several;

    @Override
    public void init(Map<String, String> arguments) {
        absent = arguments.get(ABSENT);
        several = arguments.get(SEVERAL);
    }

    @Override
    public Map<String, String> start() {
        PublicDoor.shutOutWebSockets();
        String jwks = vertx.fileSystem()
                .readFileBlocking(URI.create(TestKeys.jwksLocation()).getPath())
                .toString();
        Map<String, String> config = new HashMap<>();
        for (String service : List.of("profile", "offer", "matching", "notification", "insertion")) {
            config.put(addressOf(service), listen(new StubService(vertx, service, jwks)));
        }
        if (absent != null) {
            config.put(addressOf(absent), NOBODY);
        }
        if (several != null) {
            String unready = listen(new StubService(vertx, "unready", jwks));
            config.merge(
                    addressOf(several), listen(StubServices::hangUp) + "," + unready, (well, ill) -> well + "," + ill);
        }
        return config;
    }

    private static String addressOf(String service) {
        return "monjob.routing.services." + service;
    }

    /** Ready for everything, and gone when it is asked, or in the middle of its answer. */
    private static void hangUp(HttpServerRequest request) {
        if (request.path().equals("/q/health/ready")) {
            request.response().end("{\"status\":\"UP\"}");
        } else if (request.path().contains("/torn/")) {
            request.response()
                    .putHeader("Content-Length", "100")
                    .write("half")
                    .onComplete(sent -> request.connection().close());
        } else {
            request.connection().close();
        }
    }

    /** @return the address */
    private String listen(Handler<HttpServerRequest> service) {
        HttpServer server = vertx.createHttpServer()
                .requestHandler(service)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return "http://127.0.0.1:" + server.actualPort();
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
