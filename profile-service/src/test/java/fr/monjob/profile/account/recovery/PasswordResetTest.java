package fr.monjob.profile.account.recovery;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.Member;
import fr.monjob.testkit.stack.WithStack;
import fr.monjob.web.security.ServiceTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The way back in for who forgot the password. */
@QuarkusTest
@WithStack(testKeys = false)
class PasswordResetTest {

    private static final String NEW = "la dune et le phare de Gravelines";

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @ConfigProperty(name = "monjob.service-key")
    String key;

    @Test
    void T8_theAnswerIsTheSameWhetherOrNotThereIsAnAccount() {
        Member member = Member.beneficiary();
        ask(member.identifier()).statusCode(202).body(emptyString());
        ask(Member.newAddress()).statusCode(202).body(emptyString());
        ask("06 98 76 54 32").statusCode(202).body(emptyString());
        ask("nobody at all").spec(problem(400, "invalid-identifier")).body("violations.field", hasItem("identifier"));
        assertThat(notices.resetsTo(member.id())).hasSize(1);
    }

    @Test
    void T16_theLinkSetsAPasswordOnceAndEndsAllSessions() {
        Member member = Member.beneficiary();
        String token = linkFor(member);

        confirm(token, "court").spec(problem(400, "weak-password")).body("violations.field", hasItem("password"));
        confirm(token, NEW).statusCode(204);
        confirm(token, NEW + " encore").spec(problem(410, "reset-link-over"));

        Member.tryLogin(member.identifier(), Member.PASSWORD).then().statusCode(401);
        Member.tryLogin(member.identifier(), NEW).then().statusCode(200);
        given().contentType("application/json")
                .body("{\"refreshToken\": \"" + member.refreshToken() + "\"}")
                .post("/api/v1/auth/refresh")
                .then()
                .statusCode(401);
        assertThat(notices.mattersTo(member.id())).containsExactly("PASSWORD_RESET_ASKED", "PASSWORD_CHANGED");
    }

    @Test
    void T16_afterElevenMinutesItIsOver() {
        Member member = Member.beneficiary();
        String token = linkFor(member);
        later(member, Duration.ofMinutes(10));
        confirm(token, NEW).spec(problem(410, "reset-link-over"));
        reach(member, notices.resetsTo(member.id()).get(0)).body("copies", hasSize(0));
        Member.tryLogin(member.identifier(), Member.PASSWORD).then().statusCode(200);
    }

    @Test
    void itWorksUntilItsTenthMinute() {
        Member member = Member.beneficiary();
        String token = linkFor(member);
        later(member, Duration.ofMinutes(9).plusSeconds(30));
        confirm(token, NEW).statusCode(204);
    }

    @Test
    void T16_itIsForItsOwnAccountOnly() {
        Member member = Member.beneficiary();
        Member other = Member.beneficiary();
        String token = linkFor(member);
        linkFor(other);
        confirm(token, NEW).statusCode(204);
        Member.tryLogin(other.identifier(), Member.PASSWORD).then().statusCode(200);
        Member.tryLogin(other.identifier(), NEW).then().statusCode(401);
    }

    @Test
    void T16_afterFiveGuessesEvenTheRightOneIsDead() {
        Member member = Member.beneficiary();
        String token = linkFor(member);
        for (int guess = 0; guess < 4; guess++) {
            confirm(guess(token, guess), NEW).spec(problem(410, "reset-link-over"));
        }
        confirm(token, "court").spec(problem(400, "weak-password"));
        confirm(guess(token, 4), NEW).spec(problem(410, "reset-link-over"));
        confirm(token, NEW).spec(problem(410, "reset-link-over"));
        confirm("nothing like a token", NEW).spec(problem(410, "reset-link-over"));
    }

    @Test
    void theNewestLinkIsTheOneThatWorks() {
        Member member = Member.beneficiary();
        String first = linkFor(member);
        String second = linkFor(member);
        confirm(first, NEW).spec(problem(410, "reset-link-over"));
        confirm(second, NEW).statusCode(204);
    }

    @Test
    void usedTwiceAtOnceItSetsOnePassword() throws Exception {
        Member member = Member.beneficiary();
        String token = linkFor(member);
        List<Integer> statuses = new ArrayList<>();
        var pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String wanted = NEW + " " + i;
                all.add(() -> confirm(token, wanted).extract().statusCode());
            }
            for (Future<Integer> each : pool.invokeAll(all)) {
                statuses.add(each.get());
            }
        } finally {
            pool.shutdown();
        }
        assertThat(statuses).containsOnlyOnce(204);
        assertThat(statuses.stream().filter(status -> status == 410)).hasSize(3);
    }

    @Test
    void aClosedAccountAndOneThatWaitsForItsOwnerGetNoLink() {
        Member member = Member.beneficiary();
        close(member, clock.instant());
        ask(member.identifier()).statusCode(202);
        assertThat(notices.resetsTo(member.id())).isEmpty();
        close(member, null);
        String token = linkFor(member);
        close(member, clock.instant());
        confirm(token, NEW).spec(problem(410, "reset-link-over"));
    }

    @Test
    void whoAsksWithoutEndIsSlowedDownAndFillsNobodysMailbox() {
        Member member = Member.beneficiary();
        String stranger = Member.newAddress();
        for (int time = 0; time < 5; time++) {
            ask(member.identifier()).statusCode(202);
            ask(stranger).statusCode(202);
        }
        ask(member.identifier()).spec(problem(429, "too-many-requests"));
        ask(stranger).spec(problem(429, "too-many-requests"));

        QuarkusTransaction.requiringNew()
                .run(() -> PasswordResetEntity.update("asked = 10 WHERE accountId = ?1", member.id()));
        forgetAttempts();
        ask(member.identifier()).statusCode(202);
        assertThat(notices.resetsTo(member.id())).hasSize(5);
    }

    @Test
    void itGoesToWhatOneLogsInWithAndNowhereElse() {
        Member member = Member.beneficiary();
        given().auth()
                .oauth2(member.accessToken())
                .contentType("application/json")
                .header("If-Match", "*")
                .body("""
                        {"givenName": "Nora", "familyName": "Dubois", "phone": "06 11 22 33 44", "email": "else@example.org",
                         "home": {"communeCode": "62498"}, "mobility": {"modes": ["BIKE"], "drivingLicences": []},
                         "wantedJobs": [{"romeCode": "F1703", "radiusKm": 10, "contractTypes": ["CDI"]}],
                         "skills": [], "availableFrom": "2026-12-01"}""")
                .put("/api/v1/profiles/me")
                .then()
                .statusCode(200);
        UUID notice = askFor(member);
        reach(member, notice)
                .body("copies", hasSize(1))
                .body("copies[0].email", equalTo(member.identifier()))
                .body("copies[0].mobile", nullValue())
                .body("copies[0].notAvailable", nullValue());
        reach(member, UUID.randomUUID()).body("copies", hasSize(0));
    }

    private String linkFor(Member member) {
        UUID notice = askFor(member);
        String link = reach(member, notice).extract().path("copies[0].newPassword");
        assertThat(link).startsWith("http://127.0.0.1:8080/mot-de-passe#");
        return link.substring(link.indexOf('#') + 1);
    }

    private UUID askFor(Member member) {
        ask(member.identifier()).statusCode(202);
        return notices.resetsTo(member.id()).get(0);
    }

    private ValidatableResponse reach(Member member, UUID notice) {
        return given().header(
                        "Authorization",
                        new ServiceTokens(Optional.of(key), "notification-service", clock).issue("profile-service"))
                .contentType("application/json")
                .body("{\"recipientId\":\"%s\",\"occasionId\":\"%s\",\"contactRequests\":[],\"passwordReset\":\"%s\"}"
                        .formatted(member.id(), UUID.randomUUID(), notice))
                .post("/internal/reach")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse ask(String identifier) {
        return given().contentType("application/json")
                .body("{\"identifier\": \"" + identifier + "\"}")
                .post("/api/v1/auth/password-resets")
                .then();
    }

    private static ValidatableResponse confirm(String token, String password) {
        return given().contentType("application/json")
                .body("{\"token\": \"%s\", \"password\": \"%s\"}".formatted(token, password))
                .post("/api/v1/auth/password-resets/confirm")
                .then();
    }

    /** Of the same link, with another signature. */
    private static String guess(String token, int number) {
        char other = (char) ('a' + number);
        char at = token.charAt(20) == other ? 'z' : other;
        return token.substring(0, 20) + at + token.substring(21);
    }

    /** As if it had been asked for so much earlier. */
    private static void later(Member member, Duration passed) {
        QuarkusTransaction.requiringNew().run(() -> {
            PasswordResetEntity reset = PasswordResetEntity.findById(member.id());
            reset.expiresAt = reset.expiresAt.minus(passed);
        });
    }

    private static void close(Member member, Instant at) {
        QuarkusTransaction.requiringNew()
                .run(() -> AccountEntity.update("disabledAt = ?1 WHERE id = ?2", at, member.id()));
    }

    private static void forgetAttempts() {
        QuarkusTransaction.requiringNew()
                .run(() -> AccountEntity.getEntityManager()
                        .createNativeQuery("DELETE FROM login_attempt")
                        .executeUpdate());
    }
}
