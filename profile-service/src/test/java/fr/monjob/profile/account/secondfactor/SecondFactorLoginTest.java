package fr.monjob.profile.account.secondfactor;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.Member;
import fr.monjob.profile.account.recovery.Notices;
import fr.monjob.profile.account.recovery.ResetLinks;
import fr.monjob.profile.account.secondfactor.SecondFactors.Verdict;
import fr.monjob.testkit.stack.WithStack;
import fr.monjob.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Who has a second factor logs in with password and code; and who has the password alone gets nowhere. */
@QuarkusTest
@WithStack(testKeys = false)
class SecondFactorLoginTest {

    @Inject
    Notices notices;

    @Inject
    SecondFactors factors;

    @Inject
    ResetLinks links;

    @Test
    void passwordAndCodeOpenASession() {
        Member advisor = Member.advisor();
        Phone phone = Phone.setUp(advisor).phone();
        Member.tryLogin(advisor.identifier(), Member.PASSWORD).then().spec(problem(401, "second-factor-required"));
        Phone.login(advisor, Member.PASSWORD, phone.wrongCode(0)).then().spec(problem(401, "second-factor-wrong"));
        Phone.login(advisor, Member.PASSWORD, phone.code().replaceFirst("...", "$0 "))
                .then()
                .statusCode(200)
                .body("onlyFor", nullValue());
    }

    @Test
    void T88_nothingIsSaidOfACodeBeforeThePasswordIsRight() {
        Member advisor = Member.advisor();
        Phone phone = Phone.setUp(advisor).phone();
        Member.tryLogin(advisor.identifier(), "une tout autre phrase").then().spec(problem(401, "bad-credentials"));
        Phone.login(advisor, "une tout autre phrase", phone.wrongCode(0)).then().spec(problem(401, "bad-credentials"));
        Phone.login(advisor, "une tout autre phrase", phone.code()).then().spec(problem(401, "bad-credentials"));
        assertThat(wrongCodes(advisor)).isZero();
        Phone.login(advisor, Member.PASSWORD, phone.code()).then().statusCode(200);
    }

    @Test
    void aCodeIsGoodOnceAndSoIsNoneBeforeIt() {
        Member advisor = Member.advisor();
        Phone phone = Phone.setUp(advisor).phone();
        String code = phone.code();
        String before = Totp.code(phone.secret(), Totp.stepAt(Instant.now()) - 1);
        Phone.login(advisor, Member.PASSWORD, code).then().statusCode(200);
        Phone.login(advisor, Member.PASSWORD, code).then().spec(problem(401, "second-factor-wrong"));
        Phone.login(advisor, Member.PASSWORD, before).then().spec(problem(401, "second-factor-wrong"));
    }

    @Test
    void theCodeThatConfirmedTheSetUpOpensNothing() {
        Member advisor = Member.advisor();
        Phone phone = Phone.scan(Phone.begin(advisor, Member.PASSWORD, null));
        String code = phone.code();
        phone.confirm(advisor, code).statusCode(200);
        Phone.login(advisor, Member.PASSWORD, code).then().spec(problem(401, "second-factor-wrong"));
    }

    @Test
    void T88_usedByManyAtOnceACodeOpensOneSession() throws Exception {
        Member advisor = Member.advisor();
        Phone phone = Phone.setUp(advisor).phone();
        assertThat(atOnce(advisor, phone.code())).containsOnlyOnce(200);
    }

    @Test
    void aRecoveryCodeWorksOnceInTheSameFieldHoweverManyTryItAtOnce() throws Exception {
        Member advisor = Member.advisor();
        String code = Phone.setUp(advisor).recoveryCodes().get(7);
        assertThat(atOnce(advisor, code.toLowerCase().replace("-", " "))).containsOnlyOnce(200);
        forgetPasswordAttempts();
        forgiveCodes();
        Phone.login(advisor, Member.PASSWORD, code).then().spec(problem(401, "second-factor-wrong"));
        Phone.describe(advisor).body("recoveryCodesLeft", equalTo(9));
    }

    @Test
    void wrongCodesCountOnTheIdentifierLikeWrongPasswords() {
        Member advisor = Member.advisor();
        Phone phone = Phone.setUp(advisor).phone();
        forgetPasswordAttempts();
        for (int guess = 0; guess < 3; guess++) {
            Phone.login(advisor, Member.PASSWORD, phone.wrongCode(guess))
                    .then()
                    .spec(problem(401, "second-factor-wrong"));
        }
        // A right password without a code takes nothing back.
        Member.tryLogin(advisor.identifier(), Member.PASSWORD).then().spec(problem(401, "second-factor-required"));
        Member.tryLogin(advisor.identifier(), Member.PASSWORD).then().spec(problem(401, "second-factor-required"));
        Phone.holdTheWait();
        Phone.login(advisor, Member.PASSWORD, phone.code()).then().spec(problem(429, "too-many-requests"));
    }

    /** Whatever else is forgiven between them: they have a count of their own, which only a right code takes back. */
    @Test
    void T88_ofAThousandGuessesInAQuarterOfAnHourAtMostTenAreChecked() {
        Member advisor = Member.advisor();
        Phone phone = Phone.setUp(advisor).phone();
        int checked = 0;
        for (int second = 0, guess = 0; second < 900; second++, guess++) {
            checked += check(advisor, phone.wrongCode(guess));
            secondsPass(advisor, 1);
        }
        assertThat(checked).isBetween(5, 10);
        assertThat(notices.mattersTo(advisor.id())).containsExactly("SECOND_FACTOR_ADDED", "SECOND_FACTOR_TRIED");

        forgetPasswordAttempts();
        Phone.login(advisor, Member.PASSWORD, phone.code()).then().spec(problem(429, "too-many-requests"));
        secondsPass(advisor, Duration.ofMinutes(15).toSeconds());
        forgetPasswordAttempts();
        Phone.login(advisor, Member.PASSWORD, phone.code()).then().statusCode(200);
        assertThat(wrongCodes(advisor)).isZero();
    }

    @Test
    void aNewPasswordByLinkLeavesTheSecondStepWhereItIs() {
        Member advisor = Member.advisor();
        Phone phone = Phone.setUp(advisor).phone();
        String fresh = "la dune et le phare de Gravelines";
        given().contentType("application/json")
                .body("{\"token\": \"%s\", \"password\": \"%s\"}".formatted(links.tokenFor(advisor), fresh))
                .post("/api/v1/auth/password-resets/confirm")
                .then()
                .statusCode(204);
        Member.tryLogin(advisor.identifier(), fresh).then().spec(problem(401, "second-factor-required"));
        Phone.login(advisor, fresh, phone.code()).then().statusCode(200);
    }

    /** @return 1 when it was checked, 0 when it was refused unseen */
    private int check(Member member, String code) {
        try {
            Verdict verdict = QuarkusTransaction.requiringNew()
                    .call(() -> factors.check(AccountEntity.findById(member.id()), code));
            assertThat(verdict).isEqualTo(Verdict.WRONG);
            return 1;
        } catch (ProblemException refused) {
            assertThat(refused.code().status()).isEqualTo(429);
            return 0;
        }
    }

    private static List<Integer> atOnce(Member member, String code) throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> login =
                    () -> Phone.login(member, Member.PASSWORD, code).statusCode();
            return pool.invokeAll(Collections.nCopies(4, login)).stream()
                    .map(SecondFactorLoginTest::get)
                    .toList();
        } finally {
            pool.shutdown();
        }
    }

    private static int get(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static int wrongCodes(Member member) {
        return QuarkusTransaction.requiringNew()
                .call(() -> SecondFactorEntity.<SecondFactorEntity>findById(member.id()).wrongCodes);
    }

    private static void secondsPass(Member member, long seconds) {
        Phone.update("UPDATE second_factor SET last_wrong_at = last_wrong_at - interval '%d s' WHERE account_id = '%s'"
                .formatted(seconds, member.id()));
    }

    private static void forgiveCodes() {
        Phone.update("UPDATE second_factor SET wrong_codes = 0");
    }

    private static void forgetPasswordAttempts() {
        Phone.update("DELETE FROM login_attempt");
    }
}
