package fr.monjob.profile.account.session;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import fr.monjob.profile.account.Member;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class SessionResourceTest {

    @Inject
    EntityManager database;

    @Test
    void logsInByAnySpellingOfTheIdentifier() {
        Member member = Member.beneficiary();

        Member.tryLogin(" " + member.identifier().toUpperCase() + " ", Member.PASSWORD)
                .then()
                .statusCode(200)
                .body("tokenType", equalTo("Bearer"))
                .body("expiresIn", equalTo(600))
                .body("refreshToken", matchesPattern("[\\w-]{43}"))
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void aWrongPasswordAnUnknownAccountAndAClosedOneAnswerAlike() {
        Member member = Member.beneficiary();
        Member closed = Member.beneficiary();
        update("UPDATE account SET disabled_at = now() WHERE id = '" + closed.id() + "'");

        String wrong = refusedBody(member.identifier(), "une tout autre phrase");
        assertThat(refusedBody(Member.newAddress(), Member.PASSWORD)).isEqualTo(wrong);
        assertThat(refusedBody(closed.identifier(), Member.PASSWORD)).isEqualTo(wrong);
        assertThat(refusedBody("not an identifier", Member.PASSWORD)).isEqualTo(wrong);
        refresh(closed.refreshToken()).then().spec(problem(401, "refresh-token-invalid"));
    }

    @Test
    void fromTheSixthGuessOnAnIdentifierHasToWaitWhetherItExistsOrNot() {
        for (String identifier : List.of(Member.beneficiary().identifier(), Member.newAddress())) {
            for (int guess = 0; guess < 5; guess++) {
                Member.tryLogin(identifier, "une tout autre phrase").then().statusCode(401);
            }
            update("UPDATE login_attempt SET last_at = now() + interval '1 s'");
            Member.tryLogin(identifier, Member.PASSWORD)
                    .then()
                    .spec(problem(429, "too-many-requests"))
                    .header("Retry-After", not(equalTo("0")));
            // The wait is over: the owner gets in, and the count starts anew.
            update("UPDATE login_attempt SET last_at = now() - interval '2 s'");
        }
    }

    @Test
    void theOwnerGetsInOnceTheWaitIsOver() {
        Member member = Member.beneficiary();
        for (int guess = 0; guess < 5; guess++) {
            Member.tryLogin(member.identifier(), "une tout autre phrase");
        }
        update("UPDATE login_attempt SET last_at = now() - interval '2 s'");

        Member.login(member.identifier(), Member.PASSWORD);
        Member.tryLogin(member.identifier(), "une tout autre phrase").then().statusCode(401);
    }

    @Test
    void aRefreshTokenIsGoodForOneRefresh() {
        Member member = Member.beneficiary();
        String second =
                refresh(member.refreshToken()).then().statusCode(200).extract().path("refreshToken");
        String third = refresh(second).then().statusCode(200).extract().path("refreshToken");

        assertThat(Set.of(member.refreshToken(), second, third)).hasSize(3);
        // Its successor was used: this is no repeated request any more.
        refresh(member.refreshToken()).then().spec(problem(401, "refresh-token-invalid"));
        refresh(third).then().spec(problem(401, "refresh-token-invalid"));
    }

    @Test
    void aTokenUsedAgainLaterEndsTheWholeSession() {
        Member member = Member.beneficiary();
        String successor = refresh(member.refreshToken()).path("refreshToken");
        update("UPDATE refresh_token SET used_at = used_at - interval '11 s' WHERE used_at IS NOT NULL");

        refresh(member.refreshToken()).then().spec(problem(401, "refresh-token-invalid"));
        refresh(successor).then().spec(problem(401, "refresh-token-invalid"));
        Member.login(member.identifier(), Member.PASSWORD);
    }

    @Test
    void T14_twentyRefreshesAtOnceHaveOneSuccessor() throws Exception {
        Member member = Member.beneficiary();
        Set<String> successors = new ConcurrentSkipListSet<>();
        var pool = Executors.newFixedThreadPool(20);
        for (int i = 0; i < 20; i++) {
            pool.submit(() -> successors.add(refresh(member.refreshToken())
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("refreshToken")));
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        assertThat(successors).hasSize(1);
        refresh(successors.iterator().next()).then().statusCode(200);
    }

    @Test
    void anEndedSessionOrAnExpiredTokenRefreshesNothing() {
        Member member = Member.beneficiary();
        update("UPDATE refresh_token SET expires_at = now() WHERE session_id IN (SELECT id FROM session"
                + " WHERE account_id = '" + member.id() + "')");
        refresh(member.refreshToken()).then().spec(problem(401, "refresh-token-invalid"));

        Member other = Member.beneficiary();
        update("UPDATE session SET expires_at = now() WHERE account_id = '" + other.id() + "'");
        refresh(other.refreshToken()).then().spec(problem(401, "refresh-token-invalid"));
        refresh("nothing like a token").then().spec(problem(401, "refresh-token-invalid"));
    }

    /** One after the other, so that whatever else the machine does meets both; each account is tried once. */
    @Test
    void T7_aWrongPasswordTakesAsLongWhetherOrNotThereIsAnAccount() {
        List<Long> there = new ArrayList<>();
        List<Long> nowhere = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            there.add(nanosOfARefusal(Member.beneficiary().identifier()));
            nowhere.add(nanosOfARefusal(Member.newAddress()));
        }
        assertThat(median(there) / median(nowhere)).isBetween(0.75, 1.33);
    }

    @Test
    void loggingOutWithARefreshTokenEndsItsSessionOnly() {
        Member phone = Member.beneficiary();
        Member desk = Member.login(phone.identifier(), Member.PASSWORD);

        given().contentType("application/json")
                .body("{\"refreshToken\": \"" + phone.refreshToken() + "\"}")
                .post("/api/v1/auth/logout")
                .then()
                .statusCode(204);

        refresh(phone.refreshToken()).then().statusCode(401);
        refresh(desk.refreshToken()).then().statusCode(200);
    }

    @Test
    void loggingOutWithoutOneEndsAllSessionsOfTheCaller() {
        Member phone = Member.beneficiary();
        Member desk = Member.login(phone.identifier(), Member.PASSWORD);
        given().auth()
                .oauth2(phone.accessToken())
                .post("/api/v1/auth/logout")
                .then()
                .statusCode(204);

        refresh(phone.refreshToken()).then().statusCode(401);
        refresh(desk.refreshToken()).then().statusCode(401);
        given().post("/api/v1/auth/logout").then().spec(problem(401, "unauthenticated"));
    }

    @Test
    void T15_theAccessTokensOfAnEndedSessionAreWorthNothingAndThoseOfOthersAre() {
        Member phone = Member.beneficiary();
        Member desk = Member.login(phone.identifier(), Member.PASSWORD);
        given().contentType("application/json")
                .body("{\"refreshToken\": \"" + phone.refreshToken() + "\"}")
                .post("/api/v1/auth/logout")
                .then()
                .statusCode(204);

        await().untilAsserted(() -> given().auth()
                .oauth2(phone.accessToken())
                .get("/api/v1/auth/me")
                .then()
                .spec(problem(401, "unauthenticated")));
        given().auth().oauth2(desk.accessToken()).get("/api/v1/auth/me").then().statusCode(200);
    }

    @Test
    void loggingOutIsTheSameWithAnEmptyJsonBody() {
        Member member = Member.beneficiary();
        given().auth()
                .oauth2(member.accessToken())
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/auth/logout")
                .then()
                .statusCode(204);

        refresh(member.refreshToken()).then().statusCode(401);
    }

    @Test
    void T6_oneKindOfTokenIsNotTakenForTheOther() {
        Member member = Member.beneficiary();

        given().auth()
                .oauth2(member.refreshToken())
                .get("/api/v1/auth/me")
                .then()
                .spec(problem(401, "unauthenticated"));
        given().contentType("application/json")
                .body("{\"refreshToken\": \"" + member.accessToken().substring(0, 200) + "\"}")
                .post("/api/v1/auth/refresh")
                .then()
                .spec(problem(401, "refresh-token-invalid"));
    }

    private static String refusedBody(String identifier, String password) {
        return Member.tryLogin(identifier, password)
                .then()
                .spec(problem(401, "bad-credentials"))
                .extract()
                .asString()
                .replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    private static long nanosOfARefusal(String identifier) {
        long before = System.nanoTime();
        Member.tryLogin(identifier, "ce n'est pas le bon mot").then().statusCode(401);
        return System.nanoTime() - before;
    }

    private static double median(List<Long> times) {
        return times.stream()
                .sorted()
                .skip(times.size() / 2)
                .findFirst()
                .orElseThrow()
                .doubleValue();
    }

    private static Response refresh(String token) {
        return given().contentType("application/json")
                .body("{\"refreshToken\": \"" + token + "\"}")
                .post("/api/v1/auth/refresh");
    }

    private void update(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }
}
