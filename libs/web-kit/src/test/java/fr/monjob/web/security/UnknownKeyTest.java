package fr.monjob.web.security;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A token says itself which key it was signed with: that moves us to ask nobody else, and the issuer seldom. */
@QuarkusTest
@WithStack(kafka = false, testKeys = false)
@QuarkusTestResource(value = UnknownKeyTest.Issuers.class, restrictToAnnotatedClass = true)
class UnknownKeyTest {

    private static final int TOKENS = 50;

    /** When the first token comes, and once more in the first minute for a key that is not among them. */
    private static final int MOST_FETCHES = 2;

    @Test
    void T5_unknownKeysMakeTheIssuersBeFetchedOnceAMinuteAtMostAndNobodyElses() {
        String payload = TestTokens.beneficiary(UUID.randomUUID()).split("\\.")[1];
        for (int i = 0; i < TOKENS; i++) {
            String header = """
                    {"alg":"RS256","kid":"key-%d","jku":"%2$s/a","x5u":"%2$s/b"}""".formatted(i, Issuers.stranger.address());
            String token = base64(header) + "." + payload + "." + base64("signed by somebody".repeat(15));
            given().header("Authorization", "Bearer " + token)
                    .get("/demo/me")
                    .then()
                    .spec(problem(401, "unauthenticated"));
        }
        assertThat(Issuers.ours.fetched()).isBetween(1, MOST_FETCHES);
        assertThat(Issuers.stranger.fetched()).isZero();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Who issues our tokens, and somebody who would like to. */
    public static final class Issuers implements QuarkusTestResourceLifecycleManager {

        private static PublishedKeys ours;
        private static PublishedKeys stranger;

        @Override
        public Map<String, String> start() {
            try {
                ours = new PublishedKeys(0);
                ours.publish(PublishedKeys.ofTheTest());
                stranger = new PublishedKeys(0);
                stranger.publish(PublishedKeys.ofTheTest());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return Map.of("monjob.profile-url", ours.address());
        }

        @Override
        public void stop() {
            ours.stop();
            stranger.stop();
        }
    }
}
