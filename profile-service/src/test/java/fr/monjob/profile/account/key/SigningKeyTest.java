package fr.monjob.profile.account.key;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import fr.monjob.profile.account.Member;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class SigningKeyTest {

    @Inject
    EntityManager database;

    @Inject
    SigningKeyService keys;

    @Test
    void theKeySetIsPublicCacheableAndHoldsNothingPrivate() {
        given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("max-age=300"))
                .body("keys.kty", everyItem(equalTo("RSA")))
                .body("keys.alg", everyItem(equalTo("RS256")))
                .body("keys.findAll { it.d != null || it.p != null }.size()", equalTo(0));
    }

    @Test
    void aTokenOfAnotherKeyIsRefused() {
        String[] parts = Member.beneficiary().accessToken().split("\\.");
        String forgedHeader = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));

        for (String token : List.of(
                TestTokens.beneficiary(new java.util.UUID(1, 2)),
                parts[0] + "." + parts[1] + "." + "A".repeat(342),
                forgedHeader + "." + parts[1] + ".")) {
            given().auth().oauth2(token).get("/api/v1/auth/me").then().spec(problem(401, "unauthenticated"));
        }
    }

    @Test
    void keysRotateWithoutATokenLosingItsValue() {
        Member before = Member.beneficiary();
        String old = kidOf(before.accessToken());

        age("UPDATE signing_key SET signing_since = now() - interval '29 days 1 hour' WHERE state = 'CURRENT'");
        String next = only("SELECT kid FROM signing_key WHERE state = 'NEXT'");
        assertThat(publishedKids()).contains(old, next);
        assertThat(kidOf(Member.login(before.identifier(), Member.PASSWORD).accessToken()))
                .isEqualTo(old);

        age("UPDATE signing_key SET signing_since = signing_since - interval '1 day',"
                + " announced_at = announced_at - interval '1 day'");
        Member after = Member.login(before.identifier(), Member.PASSWORD);
        assertThat(kidOf(after.accessToken())).isEqualTo(next);
        assertThat(publishedKids()).contains(old, next);
        for (Member member : List.of(before, after)) {
            given().auth()
                    .oauth2(member.accessToken())
                    .get("/api/v1/auth/me")
                    .then()
                    .statusCode(200);
        }

        age("UPDATE signing_key SET retired_at = retired_at - interval '16 minutes' WHERE state = 'RETIRED'");
        assertThat(publishedKids()).contains(next).doesNotContain(old);
        given().auth()
                .oauth2(before.accessToken())
                .get("/api/v1/auth/me")
                .then()
                .statusCode(401);
    }

    @Test
    void instancesThatRotateAtOnceMakeOneKey() throws Exception {
        age("UPDATE signing_key SET signing_since = now() - interval '29 days 1 hour' WHERE state = 'CURRENT'");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("DELETE FROM signing_key WHERE state = 'NEXT'")
                        .executeUpdate());
        var pool = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            pool.submit(keys::rotate);
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        only("SELECT kid FROM signing_key WHERE state = 'NEXT'");
    }

    @Test
    void noPrivateKeyStandsInTheTableAsItIs() {
        byte[] sealed = (byte[]) QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("SELECT sealed_private_key FROM signing_key LIMIT 1")
                        .getSingleResult());
        // The ASN.1 of PKCS#8 names its algorithm, RSA, near the beginning: 1.2.840.113549.1.1.1.
        assertThat(Base64.getEncoder().encodeToString(sealed)).doesNotContain("KoZIhvcNAQEB");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("*\u0086H\u0086÷\r");
    }

    private void age(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
        keys.rotate();
    }

    private String only(String sql) {
        return (String) QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).getSingleResult());
    }

    private static List<String> publishedKids() {
        return given().get("/.well-known/jwks.json").then().extract().path("keys.kid");
    }

    private static String kidOf(String token) {
        String header = new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), StandardCharsets.UTF_8);
        return header.replaceAll(".*\"kid\":\"([^\"]+)\".*", "$1");
    }
}
