package fr.monjob.profile.account.device;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.Member;
import fr.monjob.profile.secret.MasterKey;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Strangers who guess at an account, and its owner at a device from which they got in before. */
@QuarkusTest
@WithStack(testKeys = false)
class KnownDeviceTest {

    private static final String WRONG = "une tout autre phrase";
    private static final String NEW = "la dune et le phare de Gravelines";
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    @Inject
    EntityManager database;

    @Inject
    MasterKey master;

    @Test
    void T9_fiftyGuessesFromFiftyAddressesMakeStrangersWaitAndTheOwnerNot() {
        Member owner = Member.beneficiary();
        String proof = proofFor(owner);
        for (int guess = 1; guess <= 50; guess++) {
            Response answer = tryLogin(owner, WRONG, null);
            if (guess <= 5) {
                answer.then().spec(problem(401, "bad-credentials"));
            } else {
                answer.then().spec(problem(429, "too-many-requests")).header("Retry-After", notNullValue());
            }
            if (guess == 5) {
                holdTheWait();
            }
        }
        refused(tryLogin(owner, Member.PASSWORD, null));
        tryLogin(owner, Member.PASSWORD, proof).then().statusCode(200);
        // The owner is in; whoever guesses is no better off.
        refused(tryLogin(owner, Member.PASSWORD, null));
        tryLogin(owner, Member.PASSWORD, proof).then().statusCode(200);
    }

    @Test
    void T9_whatIsNoProofForThisAccountIsAsNone() {
        Member owner = Member.beneficiary();
        String proof = proofFor(owner);
        String others = proofFor(Member.beneficiary());
        String twins = proofFor(withThePasswordHashOf(owner));
        guessUntilItHasToWait(owner);
        String none = body(refused(tryLogin(owner, Member.PASSWORD, null)));

        byte[] bytes = bytes(proof);
        List<String> changed = IntStream.of(0, 15, 16, 20, 23, 24, 55)
                .mapToObj(place -> {
                    byte[] edited = bytes.clone();
                    edited[place] ^= 1;
                    return text(edited);
                })
                .toList();
        assertThat(changed)
                .allSatisfy(edited -> assertThat(body(refused(tryLogin(owner, Member.PASSWORD, edited))))
                        .isEqualTo(none));
        assertThat(List.of(
                        "", "x", "!", ";", "A" + proof, text(Arrays.copyOf(bytes, 55)), "A".repeat(75), others, twins))
                .allSatisfy(other -> assertThat(body(refused(tryLogin(owner, Member.PASSWORD, other))))
                        .isEqualTo(none));
        tryLogin(owner, Member.PASSWORD, proof).then().statusCode(200);
    }

    @Test
    void T9_aProofEndsWithItsDay() {
        Member owner = Member.beneficiary();
        String over = proofGiven(owner, Duration.ofDays(1).plusMinutes(1));
        String young = proofGiven(owner, Duration.ofDays(1).minusHours(1));
        guessUntilItHasToWait(owner);

        refused(tryLogin(owner, Member.PASSWORD, over));
        tryLogin(owner, Member.PASSWORD, young).then().statusCode(200);
    }

    @Test
    void T9_aNewPasswordEndsEveryKnownDeviceButTheOneWhereItWasSet() {
        Member owner = Member.beneficiary();
        String before = proofFor(owner);
        guessUntilItHasToWait(owner);
        // Whoever guesses can't keep the owner from getting away from them, either.
        String after = change(owner).then().statusCode(200).extract().header(KnownDevices.HEADER);
        guessUntilItHasToWait(owner);

        refused(tryLogin(owner, NEW, before));
        tryLogin(owner, NEW, after).then().statusCode(200);
    }

    @Test
    void T9_whoHasADeviceGuessesNoMoreThanOthersAndSlowsNobodyElse() {
        Member owner = Member.beneficiary();
        String stolen = proofFor(owner);
        String phone = proofFor(owner);
        for (int guess = 0; guess < 5; guess++) {
            tryLogin(owner, WRONG, stolen).then().spec(problem(401, "bad-credentials"));
        }
        holdTheWait();

        refused(tryLogin(owner, Member.PASSWORD, stolen));
        tryLogin(owner, Member.PASSWORD, phone).then().statusCode(200);
        tryLogin(owner, Member.PASSWORD, null).then().statusCode(200);
        // The others' right passwords are none of its own; nor is a new proof a new device.
        refused(tryLogin(owner, Member.PASSWORD, stolen));
    }

    @Test
    void aRightPasswordTakesBackTheDevicesOwnCount() {
        Member owner = Member.beneficiary();
        String proof = proofFor(owner);
        for (int round = 0; round < 2; round++) {
            for (int guess = 0; guess < 4; guess++) {
                tryLogin(owner, WRONG, proof).then().spec(problem(401, "bad-credentials"));
            }
            proof = tryLogin(owner, Member.PASSWORD, proof)
                    .then()
                    .statusCode(200)
                    .extract()
                    .header(KnownDevices.HEADER);
        }
    }

    @Test
    void aProofIsRenewedForTheSameDeviceAndSaysHowLongItIsGood() {
        Member owner = Member.beneficiary();
        String first = proofFor(owner);
        String next = tryLogin(owner, Member.PASSWORD, first)
                .then()
                .header(KnownDevices.HEADER, matchesPattern("[\\w-]{75};max-age=15552000"))
                .extract()
                .header(KnownDevices.HEADER);

        assertThat(device(next)).isEqualTo(device(first));
        assertThat(device(proofFor(owner))).isNotEqualTo(device(first));
        assertThat(device(tryLogin(Member.beneficiary(), Member.PASSWORD, first).header(KnownDevices.HEADER)))
                .isNotEqualTo(device(first));
        tryLogin(owner, WRONG, first).then().header(KnownDevices.HEADER, (String) null);
    }

    @Test
    void T9_nobodyLearnsByAProofWhetherThereIsAnAccount() {
        String proof = proofFor(Member.beneficiary());
        String closed = Member.beneficiary().identifier();
        update("UPDATE account SET disabled_at = now() WHERE identifier = '" + closed + "'");
        String wrong = body(tryLogin(Member.beneficiary().identifier(), WRONG, proof));

        for (String identifier : List.of(Member.newAddress(), closed, "not an identifier " + Member.newAddress())) {
            for (int guess = 0; guess < 5; guess++) {
                assertThat(body(tryLogin(identifier, WRONG, proof))).isEqualTo(wrong);
            }
            holdTheWait();
            refused(tryLogin(identifier, WRONG, proof));
        }
    }

    private void guessUntilItHasToWait(Member owner) {
        for (int guess = 0; guess < 5; guess++) {
            tryLogin(owner, WRONG, null).then().spec(problem(401, "bad-credentials"));
        }
        holdTheWait();
    }

    /** So that it is not over before it was looked at, however long the machine takes. */
    private void holdTheWait() {
        update("UPDATE login_attempt SET last_at = now() + interval '1 h'");
    }

    /** No two salted hashes are the same by themselves: only the account's id tells these two apart. */
    private Member withThePasswordHashOf(Member owner) {
        Member twin = Member.beneficiary();
        update("UPDATE account SET password_hash = (SELECT password_hash FROM account WHERE id = '" + owner.id()
                + "') WHERE id = '" + twin.id() + "'");
        return twin;
    }

    private static String proofFor(Member owner) {
        return tryLogin(owner, Member.PASSWORD, null)
                .then()
                .statusCode(200)
                .extract()
                .header(KnownDevices.HEADER);
    }

    /** A proof that was given so long ago, for a day. */
    private String proofGiven(Member owner, Duration ago) {
        Clock then = Clock.fixed(Instant.now().minus(ago), ZoneOffset.UTC);
        AccountEntity account = QuarkusTransaction.requiringNew().call(() -> AccountEntity.findById(owner.id()));
        return new KnownDevices(master, () -> Duration.ofDays(1), then).prove(account, null);
    }

    private static Response tryLogin(Member owner, String password, String proof) {
        return tryLogin(owner.identifier(), password, proof);
    }

    /** From an address of its own. */
    private static Response tryLogin(String identifier, String password, String proof) {
        int network = NETWORKS.incrementAndGet();
        var request = given().contentType("application/json")
                .header("Forwarded", "for=10.9.%d.%d".formatted(network / 256, network % 256))
                .body("{\"identifier\": \"%s\", \"password\": \"%s\"}".formatted(identifier, password));
        return (proof == null ? request : request.header(KnownDevices.HEADER, proof)).post("/api/v1/auth/login");
    }

    private static Response change(Member owner) {
        return given().auth()
                .oauth2(owner.accessToken())
                .contentType("application/json")
                .body("{\"currentPassword\": \"%s\", \"newPassword\": \"%s\"}".formatted(Member.PASSWORD, NEW))
                .post("/api/v1/auth/password");
    }

    private static Response refused(Response answer) {
        answer.then().spec(problem(429, "too-many-requests")).header(KnownDevices.HEADER, (String) null);
        return answer;
    }

    private static String body(Response answer) {
        return answer.asString().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    private static byte[] device(String proof) {
        return Arrays.copyOf(bytes(proof), 16);
    }

    private static byte[] bytes(String proof) {
        return Base64.getUrlDecoder().decode(proof.split(";")[0]);
    }

    private static String text(byte[] proof) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(proof);
    }

    private void update(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }
}
