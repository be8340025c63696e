package fr.monjob.profile.account.secondfactor;

import static io.restassured.RestAssured.given;

import fr.monjob.profile.account.Member;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** An app that makes codes, in the hands of somebody of the staff; and what they ask of the service with it. */
record Phone(byte[] secret) {

    private static final String PATH = "/api/v1/auth/second-factor";

    /** Set up by this member, who is asked for codes from now on. @return the phone and the recovery codes */
    static Owned setUp(Member member) {
        Phone phone = scan(begin(member, Member.PASSWORD, null));
        List<String> recoveryCodes =
                phone.confirm(member, phone.code()).statusCode(200).extract().path("recoveryCodes");
        phone.halfAMinutePasses();
        return new Owned(phone, recoveryCodes);
    }

    record Owned(Phone phone, List<String> recoveryCodes) {}

    static Phone scan(ValidatableResponse setup) {
        String base32 = setup.statusCode(200).extract().path("secret");
        BigInteger bits = base32.chars()
                .mapToObj(letter -> BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)))
                .reduce(BigInteger.ZERO, (sum, five) -> sum.shiftLeft(5).add(five));
        byte[] bytes = bits.toByteArray();
        byte[] secret = new byte[20];
        int length = Math.min(20, bytes.length);
        System.arraycopy(
                Arrays.copyOfRange(bytes, bytes.length - length, bytes.length), 0, secret, 20 - length, length);
        return new Phone(secret);
    }

    /** What it shows now. */
    String code() {
        return Totp.code(secret, Totp.stepAt(Instant.now()));
    }

    /** Some code that it does not show, and will not soon. */
    String wrongCode(int number) {
        return Totp.code(secret, Totp.stepAt(Instant.now()) + 1000 + number);
    }

    /** As if no code of the present steps had been used. */
    void halfAMinutePasses() {
        update("UPDATE second_factor SET last_step = 0");
    }

    /** So that the wait of whoever has tried too often is not over before it was looked at, however long the machine takes. */
    static void holdTheWait() {
        update("UPDATE login_attempt SET last_at = now() + interval '1 h'");
    }

    static ValidatableResponse begin(Member member, String password, String code) {
        String more = code == null ? "" : ", \"code\": \"" + code + "\"";
        return post(member, "", "{\"password\": \"" + password + "\"" + more + "}");
    }

    ValidatableResponse confirm(Member member, String code) {
        return post(member, "/confirm", "{\"code\": \"" + code + "\"}");
    }

    static ValidatableResponse remove(Member member, String password, String code) {
        return post(member, "/removal", "{\"password\": \"%s\", \"code\": \"%s\"}".formatted(password, code));
    }

    static ValidatableResponse describe(Member member) {
        return given().auth().oauth2(member.accessToken()).get(PATH).then();
    }

    static Response login(Member member, String password, String code) {
        return given().contentType("application/json")
                .body("{\"identifier\": \"%s\", \"password\": \"%s\", \"code\": \"%s\"}"
                        .formatted(member.identifier(), password, code))
                .post("/api/v1/auth/login");
    }

    static void update(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> SecondFactorEntity.getEntityManager()
                        .createNativeQuery(sql)
                        .executeUpdate());
    }

    private static ValidatableResponse post(Member member, String path, String body) {
        return given().auth()
                .oauth2(member.accessToken())
                .contentType("application/json")
                .body(body)
                .post(PATH + path)
                .then();
    }
}
