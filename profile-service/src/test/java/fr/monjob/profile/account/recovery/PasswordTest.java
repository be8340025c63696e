package fr.monjob.profile.account.recovery;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import fr.monjob.profile.account.Member;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A new password for who knows the present one. */
@QuarkusTest
@WithStack(testKeys = false)
class PasswordTest {

    private static final String NEW = "la dune et le phare de Gravelines";

    @Inject
    Notices notices;

    @Test
    void T15_theNewOneIsTheOnlyOneAndEverybodyElseIsOut() {
        Member phone = Member.beneficiary();
        Member desk = Member.login(phone.identifier(), Member.PASSWORD);

        var tokens = change(phone, Member.PASSWORD, NEW)
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .extract();

        refused(Member.tryLogin(phone.identifier(), Member.PASSWORD).then());
        Member.tryLogin(phone.identifier(), NEW).then().statusCode(200);
        for (Member old : new Member[] {phone, desk}) {
            refresh(old.refreshToken()).spec(problem(401, "refresh-token-invalid"));
            await().untilAsserted(() -> me(old.accessToken()).spec(problem(401, "unauthenticated")));
        }
        me(tokens.path("accessToken")).statusCode(200);
        refresh(tokens.path("refreshToken")).statusCode(200);
        assertThat(notices.mattersTo(phone.id())).containsExactly("PASSWORD_CHANGED");
    }

    @Test
    void whoDoesNotKnowThePresentOneChangesNothingAndIsSlowedDown() {
        Member member = Member.beneficiary();
        for (int guess = 0; guess < 5; guess++) {
            change(member, "le train part de Paris", NEW)
                    .spec(problem(400, "validation-failed"))
                    .spec(violation("currentPassword"));
        }
        change(member, Member.PASSWORD, NEW).spec(problem(429, "too-many-requests"));
        me(member.accessToken()).statusCode(200);
        assertThat(notices.mattersTo(member.id())).isEmpty();
    }

    @Test
    void aWeakOneOrTheSameIsRefused() {
        Member member = Member.beneficiary();
        change(member, Member.PASSWORD, "court")
                .spec(problem(400, "weak-password"))
                .body("violations.field", hasItem("newPassword"));
        change(member, Member.PASSWORD, member.identifier())
                .spec(problem(400, "weak-password"))
                .body("violations.field", hasItem("newPassword"));
        change(member, Member.PASSWORD, Member.PASSWORD)
                .spec(problem(400, "validation-failed"))
                .spec(violation("newPassword"));
        Member.tryLogin(member.identifier(), Member.PASSWORD).then().statusCode(200);
    }

    @Test
    void nobodyWithoutATokenChangesAnything() {
        given().contentType("application/json")
                .body("{\"currentPassword\": \"a\", \"newPassword\": \"b\"}")
                .post("/api/v1/auth/password")
                .then()
                .spec(problem(401, "unauthenticated"));
    }

    @Test
    void T13_whoseSessionWasStolenIsTold() {
        Member member = Member.beneficiary();
        String next = refresh(member.refreshToken()).extract().path("refreshToken");
        refresh(next).statusCode(200);
        // Its successor is used: no answer that was lost explains this.
        refresh(member.refreshToken()).spec(problem(401, "refresh-token-invalid"));
        refresh(next).spec(problem(401, "refresh-token-invalid"));
        assertThat(notices.mattersTo(member.id())).containsExactly("SESSION_STOLEN");
        await().untilAsserted(() -> me(member.accessToken()).spec(problem(401, "unauthenticated")));
    }

    @Test
    void T8_whoseIdentifierIsTriedIsTold() {
        Member member = Member.beneficiary();
        given().contentType("application/json")
                .body("{\"role\": \"BENEFICIARY\", \"identifier\": \"%s\", \"password\": \"%s\"}"
                        .formatted(member.identifier(), NEW))
                .post("/api/v1/auth/register")
                .then()
                .spec(problem(409, "identifier-taken"));
        assertThat(notices.mattersTo(member.id())).containsExactly("IDENTIFIER_TRIED");
    }

    private static void refused(ValidatableResponse login) {
        login.spec(problem(401, "bad-credentials"));
    }

    private static ValidatableResponse change(Member member, String current, String wanted) {
        return given().auth()
                .oauth2(member.accessToken())
                .contentType("application/json")
                .body("{\"currentPassword\": \"%s\", \"newPassword\": \"%s\"}".formatted(current, wanted))
                .post("/api/v1/auth/password")
                .then();
    }

    private static ValidatableResponse refresh(String token) {
        return given().contentType("application/json")
                .body("{\"refreshToken\": \"" + token + "\"}")
                .post("/api/v1/auth/refresh")
                .then();
    }

    private static ValidatableResponse me(String token) {
        return given().auth().oauth2(token).get("/api/v1/auth/me").then();
    }
}
