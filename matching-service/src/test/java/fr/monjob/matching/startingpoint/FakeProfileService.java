package fr.monjob.matching.startingpoint;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;

/** Stands where profile-service is: a server on a free port that answers as it is told, or not at all. */
public class FakeProfileService implements QuarkusTestResourceLifecycleManager {

    private static volatile Answer answer;
    private static volatile String authorization;
    private HttpServer server;

    private record Answer(int status, String body) {}

    public static void answers(int status, String body) {
        answer = new Answer(status, body);
    }

    /** The connection opens, and nothing comes. */
    public static void hangs() {
        answer = null;
    }

    public static String lastAuthorization() {
        return authorization;
    }

    /** A profile as profile-service shows it, with more in it than this service reads. */
    public static String profileAt(double lat, double lon) {
        return """
                {"givenName":"Ada","familyName":"L","home":{"communeCode":"62498","location":{"lat":%s,"lon":%s}},
                 "mobility":{"modes":["BIKE","CAR","HOVERCRAFT"],"drivingLicences":["B"]},"wantedJobs":[],"skills":[]}
                """.formatted(lat, lon);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/api/v1/profiles/me", FakeProfileService::answer);
        server.start();
        return Map.of(
                "quarkus.rest-client.profile.url",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        Answer now = answer;
        if (now == null) {
            return;
        }
        byte[] body = now.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(now.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
