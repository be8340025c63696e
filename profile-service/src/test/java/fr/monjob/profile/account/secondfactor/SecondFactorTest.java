package fr.monjob.profile.account.secondfactor;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import fr.monjob.profile.account.Member;
import fr.monjob.profile.account.recovery.Notices;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Staff set up the second step of their log-in, change the phone, switch it off, or have it taken away. */
@QuarkusTest
@WithStack(testKeys = false)
class SecondFactorTest {

    @Inject
    Notices notices;

    @Inject
    SecretVault vault;

    @Test
    void itCountsOnceACodeOfThePhoneWasGiven() {
        Member advisor = Member.advisor();
        Phone.describe(advisor)
                .body("state", equalTo("ABSENT"))
                .body("required", equalTo(false))
                .body("recoveryCodesLeft", equalTo(0));
        var setup = Phone.begin(advisor, Member.PASSWORD, null)
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("otpauthUri", startsWith("otpauth://totp/monjob:"));
        String picture = setup.extract().path("picture");
        assertThat(new String(
                        Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1)),
                        StandardCharsets.UTF_8))
                .startsWith("<svg ");
        Member.login(advisor.identifier(), Member.PASSWORD);

        Phone phone = Phone.scan(setup);
        phone.confirm(advisor, phone.wrongCode(0))
                .spec(problem(400, "validation-failed"))
                .spec(violation("code"));
        Member.login(advisor.identifier(), Member.PASSWORD);
        phone.confirm(advisor, phone.code())
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("recoveryCodes", hasSize(10));
        Phone.describe(advisor).body("state", equalTo("ACTIVE")).body("recoveryCodesLeft", equalTo(10));
        phone.confirm(advisor, phone.code()).spec(problem(409, "conflict"));
        assertThat(notices.mattersTo(advisor.id())).containsExactly("SECOND_FACTOR_ADDED");
    }

    @Test
    void T88_whoFindsAnUnlockedScreenBindsNoPhone() {
        Member advisor = Member.advisor();
        for (int guess = 0; guess < 5; guess++) {
            Phone.begin(advisor, "le train part de Paris", null)
                    .spec(problem(400, "validation-failed"))
                    .spec(violation("password"));
        }
        Phone.holdTheWait();
        Phone.begin(advisor, Member.PASSWORD, null).spec(problem(429, "too-many-requests"));
    }

    @Test
    void T88_strangersWhoGuessAtTheLogInKeepNobodyFromSettingItUp() {
        Member advisor = Member.advisor();
        for (int guess = 0; guess < 5; guess++) {
            Member.tryLogin(advisor.identifier(), "le train part de Paris");
        }
        Phone.holdTheWait();
        Phone.begin(advisor, Member.PASSWORD, null).statusCode(200);
        Member.tryLogin(advisor.identifier(), Member.PASSWORD).then().spec(problem(429, "too-many-requests"));
    }

    @Test
    void theOtherSessionsEndAndThisOneGoesOn() {
        Member desk = Member.advisor();
        Member laptop = Member.login(desk.identifier(), Member.PASSWORD);
        Phone.setUp(desk);

        await().untilAsserted(() -> me(laptop).spec(problem(401, "unauthenticated")));
        refresh(laptop).spec(problem(401, "refresh-token-invalid"));
        me(desk).statusCode(200);
        refresh(desk).statusCode(200);
    }

    @Test
    void aSecretThatWaitedTooLongIsWorthless() {
        Member advisor = Member.advisor();
        Phone phone = Phone.scan(Phone.begin(advisor, Member.PASSWORD, null));
        Phone.update("UPDATE second_factor SET pending_until = now() WHERE account_id = '" + advisor.id() + "'");
        phone.confirm(advisor, phone.code()).spec(problem(409, "conflict"));
    }

    @Test
    void anotherPhoneTakesItsPlaceForWhoHasTheFirstOrARecoveryCode() {
        Member advisor = Member.advisor();
        var owned = Phone.setUp(advisor);
        Phone.begin(advisor, Member.PASSWORD, null).spec(violation("code"));
        Phone.begin(advisor, Member.PASSWORD, owned.phone().wrongCode(0)).spec(violation("code"));

        Phone next = Phone.scan(
                Phone.begin(advisor, Member.PASSWORD, owned.recoveryCodes().get(0)));
        Phone.login(advisor, Member.PASSWORD, next.code()).then().spec(problem(401, "second-factor-wrong"));
        List<String> fresh =
                next.confirm(advisor, next.code()).statusCode(200).extract().path("recoveryCodes");
        next.halfAMinutePasses();

        Phone.login(advisor, Member.PASSWORD, owned.phone().code()).then().spec(problem(401, "second-factor-wrong"));
        Phone.login(advisor, Member.PASSWORD, owned.recoveryCodes().get(1))
                .then()
                .spec(problem(401, "second-factor-wrong"));
        Phone.login(advisor, Member.PASSWORD, next.code()).then().statusCode(200);
        Phone.login(advisor, Member.PASSWORD, fresh.get(0)).then().statusCode(200);
    }

    @Test
    void aPhoneIsChangedWithinHalfAMinute() {
        Member advisor = Member.advisor();
        Phone first = Phone.setUp(advisor).phone();
        Phone second = Phone.scan(Phone.begin(advisor, Member.PASSWORD, first.code()));
        String code = second.code();
        second.confirm(advisor, code).statusCode(200);
        Phone.login(advisor, Member.PASSWORD, code).then().spec(problem(401, "second-factor-wrong"));
    }

    @Test
    void itIsSwitchedOffWithPasswordAndCode() {
        Member advisor = Member.advisor();
        Phone phone = Phone.setUp(advisor).phone();
        Phone.remove(advisor, "le train part de Paris", phone.code()).spec(violation("password"));
        Phone.remove(advisor, Member.PASSWORD, phone.wrongCode(0)).spec(violation("code"));
        Phone.describe(advisor).body("state", equalTo("ACTIVE"));

        Phone.remove(advisor, Member.PASSWORD, phone.code()).statusCode(204);
        Phone.describe(advisor).body("state", equalTo("ABSENT")).body("recoveryCodesLeft", equalTo(0));
        Member.login(advisor.identifier(), Member.PASSWORD);
        assertThat(notices.mattersTo(advisor.id())).containsExactly("SECOND_FACTOR_ADDED", "SECOND_FACTOR_REMOVED");
    }

    @Test
    void anAdministratorTakesItFromWhoLostPhoneAndCodes() {
        Member advisor = Member.advisor();
        Phone.setUp(advisor);
        known(advisor, true);
        reset(Member.administrator(), advisor.id()).statusCode(200).body("secondFactor", equalTo(false));
        reset(Member.administrator(), advisor.id()).statusCode(200);
        known(advisor, false);
        // Who is in may be who bound a phone of their own.
        refresh(advisor).spec(problem(401, "refresh-token-invalid"));
        Member.login(advisor.identifier(), Member.PASSWORD);
        assertThat(notices.mattersTo(advisor.id())).containsExactly("SECOND_FACTOR_ADDED", "SECOND_FACTOR_REMOVED");
    }

    @Test
    void nobodyTakesItFromThemselvesOrWithoutBeingAnAdministrator() {
        Member administrator = Member.administrator();
        reset(administrator, administrator.id()).spec(problem(409, "conflict"));
        reset(administrator, UUID.randomUUID()).spec(problem(404, "not-found"));
        Member advisor = Member.advisor();
        Member other = Member.advisor();
        Phone.setUp(other);
        reset(advisor, other.id()).spec(problem(403, "forbidden"));
        known(other, true);
    }

    @Test
    void itIsForStaffAlone() {
        Member person = Member.beneficiary();
        Phone.describe(person).spec(problem(403, "forbidden"));
        Phone.begin(person, Member.PASSWORD, null).spec(problem(403, "forbidden"));
        Phone.remove(person, Member.PASSWORD, "123456").spec(problem(403, "forbidden"));
        new Phone(new byte[20]).confirm(person, "123456").spec(problem(403, "forbidden"));
        Phone.login(person, Member.PASSWORD, "123456").then().statusCode(200);
    }

    @Test
    void aSecretLiesUnderSealForItsAccountAlone() {
        byte[] secret = SharedSecret.next();
        UUID owner = UUID.randomUUID();
        byte[] sealed = vault.seal(secret, owner);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1));
        assertThat(vault.open(sealed, owner)).hasValue(secret);
        assertThat(vault.open(sealed, UUID.randomUUID())).isEmpty();
    }

    @Test
    void whereTheMasterKeyIsAnotherOneARecoveryCodeOpensStill() {
        Member advisor = Member.advisor();
        var owned = Phone.setUp(advisor);
        Phone.update("UPDATE second_factor SET secret = decode(repeat('00', 48), 'hex') WHERE account_id = '"
                + advisor.id() + "'");
        Phone.login(advisor, Member.PASSWORD, owned.phone().code()).then().spec(problem(401, "second-factor-wrong"));
        Phone.login(advisor, Member.PASSWORD, owned.recoveryCodes().get(3))
                .then()
                .statusCode(200);
    }

    private static void known(Member member, boolean secondFactor) {
        given().auth()
                .oauth2(Member.administrator().accessToken())
                .queryParam("identifier", member.identifier())
                .get("/api/v1/admin/accounts")
                .then()
                .body("items[0].secondFactor", equalTo(secondFactor));
    }

    private static ValidatableResponse reset(Member caller, UUID account) {
        return given().auth()
                .oauth2(caller.accessToken())
                .post("/api/v1/admin/accounts/" + account + "/second-factor-reset")
                .then();
    }

    private static ValidatableResponse me(Member member) {
        return given().auth()
                .oauth2(member.accessToken())
                .get("/api/v1/auth/me")
                .then();
    }

    private static ValidatableResponse refresh(Member member) {
        return given().contentType("application/json")
                .body("{\"refreshToken\": \"" + member.refreshToken() + "\"}")
                .post("/api/v1/auth/refresh")
                .then();
    }
}
