package fr.monjob.web.security;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import fr.monjob.testkit.auth.TestToken;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which tokens pass, and what is known of the caller then; every other one is a 401 that says nothing more. */
@QuarkusTest
@WithStack(kafka = false)
class TokenTest {
    private static final UUID ACCOUNT = UUID.fromString("0190b0a0-0000-7000-8000-000000000001");

    record Wrong(String why, String token) {
        @Override
        public String toString() {
            return why;
        }
    }

    static Stream<Wrong> wrongTokens() throws IOException, GeneralSecurityException {
        return Stream.of(
                wrong("expired 10 s ago", t -> t.issued(Instant.now().minusSeconds(310), Duration.ofMinutes(5))),
                wrong("expired 30 s ago", t -> t.issued(Instant.now().minusSeconds(330), Duration.ofMinutes(5))),
                wrong("issued too long ago", t -> t.issued(Instant.now().minusSeconds(700), Duration.ofHours(1))),
                wrong("issued in a minute", t -> t.issued(Instant.now().plusSeconds(60), Duration.ofMinutes(10))),
                wrong(
                        "not before in a minute",
                        t -> t.claim("nbf", Instant.now().plusSeconds(60).getEpochSecond())),
                wrong("no expiry", t -> t.claim("exp", null)),
                wrong("no issue time", t -> t.claim("iat", null)),
                wrong("other issuer", t -> t.issuer("https://monjob.fr.evil.example")),
                wrong("no issuer", t -> t.claim("iss", null)),
                wrong("other audience", t -> t.audience("svc:matching")),
                wrong("no audience", t -> t.claim("aud", null)),
                wrong("no subject", t -> t.claim("sub", null)),
                wrong("subject is no id", t -> t.claim("sub", "admin")),
                wrong("no id", t -> t.claim("jti", null)),
                wrong("no role", t -> t.claim("groups", null)),
                wrong("unknown role", t -> t.claim("groups", List.of("GOD"))),
                wrong("another key", TestToken::forged),
                new Wrong("signature edited", valid().substring(0, valid().length() - 6) + "AAAAAA"),
                new Wrong("payload edited", edited()),
                new Wrong("no signature", unsigned("none")),
                new Wrong("signed with the public key as a secret", signedWithPublicKey()),
                new Wrong("unknown kid", withHeader("{\"alg\":\"RS256\",\"kid\":\"other\"}")),
                new Wrong("kid is a path", withHeader("{\"alg\":\"RS256\",\"kid\":\"../../etc/passwd\"}")),
                new Wrong(
                        "jku", withHeader("{\"alg\":\"RS256\",\"kid\":\"test-key\",\"jku\":\"http://127.0.0.1:1/\"}")),
                new Wrong("garbage", "garbage"),
                new Wrong("nothing", ""),
                new Wrong("three dots", "a.b.c"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongTokens")
    void T2_T3_T4_aWrongTokenIsNoToken(Wrong wrong) {
        get("/demo/me", wrong.token()).spec(problem(401, "unauthenticated")).header("WWW-Authenticate", "Bearer");
    }

    @Test
    void T18_aTokenInTheAddressIsNoToken() {
        given().queryParam("access_token", valid()).get("/demo/me").then().spec(problem(401, "unauthenticated"));
    }

    @Test
    void theTokenTellsWhoCalls() {
        UUID employer = UUID.randomUUID();
        get("/demo/me", TestTokens.employer(ACCOUNT, employer, "13002526500013", "Bâti & Cie"))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("account", equalTo(ACCOUNT.toString()))
                .body("role", equalTo("EMPLOYER"))
                .body("recipient", equalTo(employer.toString()));
        get("/demo/employer", TestTokens.employer(ACCOUNT, employer, "13002526500013", "Bâti & Cie"))
                .statusCode(200)
                .body("employer", equalTo(employer.toString()))
                .body("siret", equalTo("13002526500013"))
                .body("name", equalTo("Bâti & Cie"));
        get("/demo/me", TestTokens.beneficiary(ACCOUNT)).statusCode(200).body("recipient", equalTo(ACCOUNT.toString()));
    }

    @Test
    void theWrongRoleIsForbidden() {
        get("/demo/me", TestTokens.advisor()).spec(problem(403, "forbidden"));
        get("/demo/employer", TestTokens.beneficiary(ACCOUNT)).spec(problem(403, "forbidden"));
        get(
                        "/demo/employer",
                        TestTokens.role("BENEFICIARY", ACCOUNT)
                                .claim("employer_id", ACCOUNT.toString())
                                .sign())
                .spec(problem(403, "forbidden"));
    }

    @Test
    void whoHasToSetUpASecondFactorFirstHasNoRole() {
        String token = TestTokens.role(Role.Name.SECOND_FACTOR_SETUP, ACCOUNT).sign();
        get("/demo/me", token).spec(problem(403, "forbidden"));
        get("/demo/employer", token).spec(problem(403, "forbidden"));
        get("/demo/open", token).statusCode(200);
    }

    @Test
    void whatNobodyOpenedIsClosedToAll() {
        for (String token : List.of(valid(), TestTokens.admin(), TestTokens.advisor())) {
            get("/demo/forgotten", token).spec(problem(403, "forbidden"));
        }
    }

    @Test
    void aPublicMethodKnowsItsCallerAndServesAnybody() {
        given().get("/demo/open").then().statusCode(200).body("authenticated", equalTo(false));
        get("/demo/open", valid()).statusCode(200).body("authenticated", equalTo(true));
    }

    @Test
    void aWrongTokenDoesNotCloseWhatIsPublic() {
        get("/demo/numbers", "garbage").statusCode(200);
    }

    private static Wrong wrong(String why, UnaryOperator<TestToken> change) {
        return new Wrong(
                why, change.apply(TestTokens.role("BENEFICIARY", ACCOUNT)).sign());
    }

    private static String valid() {
        return TestTokens.beneficiary(ACCOUNT);
    }

    private static String edited() {
        String[] parts = valid().split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + base64(payload.replace("BENEFICIARY", "ADMIN")) + "." + parts[2];
    }

    private static String unsigned(String algorithm) {
        return base64("{\"alg\":\"" + algorithm + "\"}") + "." + valid().split("\\.")[1] + ".";
    }

    private static String withHeader(String header) {
        String[] parts = valid().split("\\.");
        return base64(header) + "." + parts[1] + "." + parts[2];
    }

    private static String signedWithPublicKey() throws IOException, GeneralSecurityException {
        byte[] published = Files.readAllBytes(Path.of("target", "test-kit", "jwks.json"));
        String signed = base64("{\"alg\":\"HS256\",\"kid\":\"test-key\"}") + "." + valid().split("\\.")[1];
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(published, "HmacSHA256"));
        byte[] signature = mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse get(String path, String token) {
        return given().header("Authorization", "Bearer " + token).get(path).then();
    }
}
