package fr.monjob.web.security;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;

import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The published keys come late, change and go away: never open, never everybody logged out. */
@QuarkusTest
@WithStack(kafka = false, testKeys = false)
@QuarkusTestResource(value = KeyRotationTest.ProfileService.class, restrictToAnnotatedClass = true)
class KeyRotationTest {
    private static final String WITHOUT_KEYS = "{\"keys\":[]}";

    @Test
    void keysMayComeLateChangeAndGo() throws IOException {
        me().spec(problem(503, "unavailable")).header("Retry-After", "2");

        var keys = new PublishedKeys(ProfileService.port());
        try {
            keys.publish(WITHOUT_KEYS);
            me().spec(problem(401, "unauthenticated"));
            keys.publish(PublishedKeys.ofTheTest());
            me().statusCode(200);
        } finally {
            keys.stop();
        }
        me().statusCode(200);
    }

    private static ValidatableResponse me() {
        return given().header("Authorization", "Bearer " + TestTokens.beneficiary(UUID.randomUUID()))
                .get("/demo/me")
                .then();
    }

    /** Tells the service where keys would be published; nobody listens there yet. */
    public static final class ProfileService implements QuarkusTestResourceLifecycleManager {
        private static final String PORT = "web-kit.test.profile-port";

        static int port() {
            return Integer.getInteger(PORT);
        }

        @Override
        public Map<String, String> start() {
            try (var free = new ServerSocket(0)) {
                System.setProperty(PORT, Integer.toString(free.getLocalPort()));
                return Map.of(
                        "monjob.profile-url",
                        "http://127.0.0.1:" + free.getLocalPort(),
                        // Instead of once a minute: the test does not wait.
                        "smallrye.jwt.jwks.forced-refresh-interval",
                        "0");
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public void stop() {
            System.clearProperty(PORT);
        }
    }
}
