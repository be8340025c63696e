package fr.monjob.profile.account;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithStack(testKeys = false)
class AccountResourceTest {

    @Test
    void aBeneficiaryOpensAnAccountWithAPhoneNumberInAnySpelling() {
        Member member = Member.beneficiary("06 " + phoneDigits());

        given().auth()
                .oauth2(member.accessToken())
                .get("/api/v1/auth/me")
                .then()
                .statusCode(200)
                .body("accountId", equalTo(member.id().toString()))
                .body("role", equalTo("BENEFICIARY"))
                .body(
                        "identifier",
                        equalTo(Identifier.parse(member.identifier())
                                .orElseThrow()
                                .value()));
    }

    @Test
    void anEmployersAccountIsToldToTheOtherServices() {
        Member member = Member.employer("356 000 000 49837", "  La Poste Lens  ");

        String employerId = given().auth()
                .oauth2(member.accessToken())
                .get("/api/v1/auth/me")
                .then()
                .statusCode(200)
                .body("siret", equalTo("35600000049837"))
                .body("companyName", equalTo("La Poste Lens"))
                .extract()
                .path("employerId");

        var event = EventObserver.of("profile.accounts.v1")
                .awaitEvents(UUID.fromString(employerId), 1)
                .get(0);
        assertThat(event.type()).isEqualTo("EmployerRegistered");
        assertThat(event.value())
                .contains(member.id().toString(), "35600000049837")
                .doesNotContain(member.identifier());
        assertThat(Member.claims(member.accessToken()))
                .contains("\"employer_id\":\"" + employerId + "\"", "\"siret\":\"35600000049837\"", "La Poste Lens")
                .doesNotContain("@");
    }

    @Test
    void anIdentifierHasOneAccount() {
        String phone = "06" + phoneDigits();
        Member.beneficiary(phone);

        register("BENEFICIARY", "+33" + phone.substring(1), Member.PASSWORD)
                .then()
                .spec(problem(409, "identifier-taken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jeanne", "06 12 34", "jeanne@example", "jeanne@example.org\\r\\nx"})
    void anIdentifierIsAnAddressOrANumber(String identifier) {
        register("BENEFICIARY", identifier, Member.PASSWORD).then().spec(problem(400, "invalid-identifier"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"court", "motdepasse2026", "monjob-2026-monjob"})
    void aWeakPasswordIsRefusedWithItsReason(String password) {
        register("BENEFICIARY", Member.newAddress(), password)
                .then()
                .spec(problem(400, "weak-password"))
                .body("violations[0].field", equalTo("password"))
                .body("violations[0].message", notNullValue());
    }

    @Test
    void T12_aPasswordMayHave128CharactersOfAnyKindButNoMillion() {
        register("BENEFICIARY", Member.newAddress(), "é🚲ß漢aZ1!".repeat(16))
                .then()
                .statusCode(201);
        register("BENEFICIARY", Member.newAddress(), "x".repeat(90_000) + "yz")
                .then()
                .spec(violation("password"));
        register("BENEFICIARY", Member.newAddress(), "une phrase\\u0000assez longue")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADVISOR", "FACILITATOR", "ADMIN"})
    void T31_nobodyMakesThemselvesStaff(String role) {
        register(role, Member.newAddress(), Member.PASSWORD).then().spec(violation("role"));
    }

    @Test
    void anEmployerGivesASiretThatPassesItsCheckAndAName() {
        String employer = "{\"role\":\"EMPLOYER\",\"identifier\":\"%s\",\"password\":\"%s\",\"siret\":\"%s\"}";
        post(employer.formatted(Member.newAddress(), Member.PASSWORD, "12345678901234"))
                .then()
                .spec(problem(400, "invalid-siret"));
        post(employer.formatted(Member.newAddress(), Member.PASSWORD, "73282932000074"))
                .then()
                .spec(violation("companyName"));
    }

    @Test
    void anUnknownInvitationIsRefused() {
        post("{\"role\":\"BENEFICIARY\",\"identifier\":\"%s\",\"password\":\"%s\",\"invitationCode\":\"LENS-1234\"}"
                        .formatted(Member.newAddress(), Member.PASSWORD))
                .then()
                .spec(problem(422, "invalid-invitation"));
    }

    @Test
    void T24_T26_aFieldThatIsNotTheCallersToGiveIsRefused() {
        post("{\"role\":\"BENEFICIARY\",\"identifier\":\"%s\",\"password\":\"%s\",\"accountId\":\"x\"}"
                        .formatted(Member.newAddress(), Member.PASSWORD))
                .then()
                .spec(problem(400, "unknown-field"));
    }

    @Test
    void aRetriedRegistrationOpensOneAccount() {
        String body = "{\"role\":\"BENEFICIARY\",\"identifier\":\"%s\",\"password\":\"%s\"}"
                .formatted(Member.newAddress(), Member.PASSWORD);
        String key = UUID.randomUUID().toString();

        String first = given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/auth/register")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1/auth/me"))
                .extract()
                .path("accountId");
        given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/auth/register")
                .then()
                .statusCode(201)
                .body("accountId", equalTo(first));
    }

    @Test
    void theAdministratorOpensAccountsForTheStaffAndNobodyElseDoes() {
        Member admin = Member.login("admin@example.org", "le phare de Calais la nuit");
        String address = Member.newAddress();
        String body =
                "{\"role\":\"ADVISOR\",\"identifier\":\"%s\",\"password\":\"%s\",\"givenName\":\"Ana\",\"familyName\":\"Roux\"}"
                        .formatted(address, Member.PASSWORD);

        for (String token : new String[] {
            Member.beneficiary(Member.newAddress()).accessToken(),
            Member.employer("73282932000074", "Aciérie").accessToken()
        }) {
            open(token, body).then().spec(problem(403, "forbidden"));
        }
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/admin/accounts")
                .then()
                .spec(problem(401, "unauthenticated"));

        open(admin.accessToken(), body).then().statusCode(201).body("role", equalTo("ADVISOR"));
        assertThat(Member.claims(Member.login(address, Member.PASSWORD).accessToken()))
                .contains("\"groups\":[\"ADVISOR\"]");
        open(admin.accessToken(), body.replace("ADVISOR", "EMPLOYER")).then().spec(violation("role"));
    }

    @Test
    void anAccountWithoutAPasswordLetsNobodyIn() {
        Member admin = Member.login("admin@example.org", "le phare de Calais la nuit");
        String address = Member.newAddress();
        open(
                        admin.accessToken(),
                        "{\"role\":\"FACILITATOR\",\"identifier\":\"%s\",\"givenName\":\"Al\",\"familyName\":\"Lo\"}"
                                .formatted(address))
                .then()
                .statusCode(201);

        // The password against which nothing is compared must not open it.
        Member.tryLogin(address, "the account that is not there").then().spec(problem(401, "bad-credentials"));
    }

    private static io.restassured.response.Response open(String token, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/admin/accounts");
    }

    private static io.restassured.response.Response register(String role, String identifier, String password) {
        return post(
                "{\"role\":\"%s\",\"identifier\":\"%s\",\"password\":\"%s\"}".formatted(role, identifier, password));
    }

    private static io.restassured.response.Response post(String body) {
        return given().contentType("application/json").body(body).post("/api/v1/auth/register");
    }

    private static String phoneDigits() {
        // Behind 06: not 0639, 0690 or another of the overseas numbers, which have a country code of their own.
        return String.valueOf(System.nanoTime()).replaceAll(".*(\\d{7})$", "1$1");
    }
}
