package fr.monjob.profile.account.invitation;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.profile.account.Member;
import fr.monjob.profile.secret.WrittenCode;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class InvitationResourceTest {

    @Inject
    EntityManager database;

    @Inject
    InvitationCleanupJob cleanup;

    @Test
    void anAdvisorMakesCodesAndTheyOpenOneAccountEach() {
        Member advisor = Member.advisor();
        List<String> codes = codes(make(advisor, 2));
        assertThat(codes).hasSize(2).doesNotHaveDuplicates();

        String address = Member.newAddress();
        register(codes.get(0), address).then().statusCode(201).body("identifier", equalTo(address));
        assertThat(Member.login(address, Member.PASSWORD).id()).isNotNull();
        register(codes.get(0), Member.newAddress()).then().spec(problem(422, "invalid-invitation"));
        register(codes.get(1), Member.newAddress()).then().statusCode(201);

        as(advisor)
                .get("/api/v1/invitations")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.state", everyItem(equalTo("USED")))
                .body("items.printable", everyItem(equalTo(false)));
    }

    @Test
    void whoHasNeitherAddressNorPhoneIsGivenAnIdentifier() {
        String code = codes(make(Member.advisor(), 1)).get(0);
        String identifier = given().contentType("application/json")
                .body("""
                        {"role": "BENEFICIARY", "password": "%s", "invitationCode": "%s", "givenName": "Marie-Thérèse"}""".formatted(Member.PASSWORD, code.toLowerCase(java.util.Locale.ROOT)))
                .post("/api/v1/auth/register")
                .then()
                .statusCode(201)
                .body("identifier", matchesPattern("marietherese-[2-9a-z]{4}"))
                .extract()
                .path("identifier");

        Member member = Member.login(identifier.toUpperCase(java.util.Locale.ROOT), Member.PASSWORD);
        as(member)
                .get("/api/v1/profiles/me")
                .then()
                .statusCode(200)
                .body("email", nullValue())
                .body("phone", nullValue());
    }

    @Test
    void withoutACodeAnIdentifierIsNeeded() {
        given().contentType("application/json")
                .body("{\"role\": \"BENEFICIARY\", \"password\": \"%s\"}".formatted(Member.PASSWORD))
                .post("/api/v1/auth/register")
                .then()
                .spec(problem(400, "invalid-identifier"));
    }

    @Test
    void aCodeOpensNoEmployersAccount() {
        String code = codes(make(Member.advisor(), 1)).get(0);
        given().contentType("application/json")
                .body("""
                        {"role": "EMPLOYER", "identifier": "%s", "password": "%s", "invitationCode": "%s",
                         "siret": "73282932000074", "companyName": "x"}""".formatted(Member.newAddress(), Member.PASSWORD, code))
                .post("/api/v1/auth/register")
                .then()
                .spec(problem(422, "invalid-invitation"));
        register(code, Member.newAddress()).then().statusCode(201);
    }

    @Test
    void aWeakPasswordOrATakenIdentifierLeavesTheCodeAsItWas() {
        String code = codes(make(Member.advisor(), 1)).get(0);
        String taken = Member.beneficiary().identifier();
        register(code, taken).then().spec(problem(409, "identifier-taken"));
        register(code, Member.newAddress(), "123456789012").then().spec(problem(400, "weak-password"));
        register(code, Member.newAddress()).then().statusCode(201);
    }

    @Test
    void aSlipInACodeIsSaid() {
        register("ABCDE-FGHJK-MNPQR", Member.newAddress())
                .then()
                .spec(problem(422, "invalid-invitation"))
                .body("violations.field", hasItem("invitationCode"))
                .body("detail", matchesPattern("Il y a une faute.*"));
        register(WrittenCode.next().toString(), Member.newAddress())
                .then()
                .spec(problem(422, "invalid-invitation"))
                .body("detail", matchesPattern("Ce code n'est pas valable.*"));
    }

    @Test
    void ofManyWhoUseOneCodeAtOnceOneHasAnAccount() {
        String code = codes(make(Member.advisor(), 1)).get(0);
        List<CompletableFuture<Integer>> attempts = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> register(code, Member.newAddress()).statusCode()))
                .limit(4)
                .toList();
        assertThat(attempts.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 422, 422, 422);
    }

    @Test
    void aRevokedCodeAndAnOldOneOpenNothing() {
        Member advisor = Member.advisor();
        Response batch = make(advisor, 2);
        List<String> codes = codes(batch);
        String first = batch.path("invitations[0].id");
        as(Member.advisor())
                .post("/api/v1/invitations/" + first + "/revoke")
                .then()
                .spec(problem(404, "not-found"));
        as(advisor)
                .post("/api/v1/invitations/" + first + "/revoke")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"));
        register(codes.get(0), Member.newAddress()).then().spec(problem(422, "invalid-invitation"));

        age(batch.path("batchId"), Duration.ofDays(91));
        register(codes.get(1), Member.newAddress()).then().spec(problem(422, "invalid-invitation"));
        as(advisor).get("/api/v1/invitations").then().body("items.state", hasItem("EXPIRED"));
    }

    @Test
    void aUsedCodeIsNotRevoked() {
        Member advisor = Member.advisor();
        Response batch = make(advisor, 1);
        register(codes(batch).get(0), Member.newAddress()).then().statusCode(201);
        as(advisor)
                .post("/api/v1/invitations/" + batch.path("invitations[0].id") + "/revoke")
                .then()
                .spec(problem(422, "transition-not-allowed"));
    }

    @Test
    void lettersArePrintedAgainWhileTheirCodesAreOpen() throws Exception {
        Member advisor = Member.advisor();
        Response batch = make(advisor, 3);
        List<String> codes = codes(batch);
        assertThat(letters(advisor, batch)).contains(codes.get(0), codes.get(1), codes.get(2));

        register(codes.get(1), Member.newAddress()).then().statusCode(201);
        assertThat(letters(advisor, batch)).contains(codes.get(0), codes.get(2)).doesNotContain(codes.get(1));

        as(Member.advisor()).get((String) batch.path("letters")).then().spec(problem(404, "not-found"));
        as(advisor).get(batch.path("letters") + "?part=2").then().spec(problem(410, "letters-gone"));
        as(advisor).get(batch.path("letters") + "?part=0").then().spec(violation("part"));

        age(batch.path("batchId"), Duration.ofDays(31));
        cleanup.forgetLetters();
        as(advisor).get((String) batch.path("letters")).then().spec(problem(410, "letters-gone"));
        register(codes.get(0), Member.newAddress()).then().statusCode(201);
    }

    @Test
    void lettersAreATableForWhoPrintsThemElsewhere() {
        Member advisor = Member.advisor();
        Response batch = make(advisor, 2);
        List<String> codes = codes(batch);
        String path = "/api/v1/invitations/" + batch.path("batchId") + "/letters.csv";

        List<String> lines = as(advisor)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(lines.get(0)).isEqualTo("\uFEFFNuméro;Profil;Code;Page;Valable jusqu'au");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith("1;;" + codes.get(0) + ";").contains("/inscription;");
        assertThat(lines.get(2)).startsWith("2;;" + codes.get(1) + ";");

        as(Member.advisor()).get(path).then().spec(problem(404, "not-found"));
        register(codes.get(0), Member.newAddress()).then().statusCode(201);
        assertThat(as(advisor).get(path).asString())
                .doesNotContain(codes.get(0))
                .contains(codes.get(1));
        as(advisor).post("/api/v1/invitations/" + batch.path("invitations[1].id") + "/revoke");
        as(advisor).get(path).then().spec(problem(410, "letters-gone"));
    }

    @Test
    void noCodeIsInTheDatabase() {
        String code =
                codes(make(Member.advisor(), 1, UUID.randomUUID().toString())).get(0);
        for (String table : List.of("invitation", "invitation_batch", "idempotency_key")) {
            Object found = QuarkusTransaction.requiringNew()
                    .call(() -> database.createNativeQuery(
                                    "SELECT count(*) FROM " + table + " t WHERE upper(t::text) LIKE :code"
                                            + " OR upper(t::text) LIKE :plain OR upper(t::text) LIKE :hex")
                            .setParameter("code", "%" + code + "%")
                            .setParameter("plain", "%" + code.replace("-", "") + "%")
                            .setParameter(
                                    "hex", "%" + HexFormat.of().withUpperCase().formatHex(code.getBytes()) + "%")
                            .getSingleResult());
            assertThat(found).as(table).isEqualTo(0L);
        }
    }

    @Test
    void aRetriedRequestGetsTheSameCodes() {
        Member advisor = Member.advisor();
        String key = UUID.randomUUID().toString();
        List<String> first = codes(make(advisor, 2, key));
        assertThat(codes(make(advisor, 2, key))).containsExactlyElementsOf(first);
        make(advisor, 3, key).then().spec(problem(422, "idempotency-key-reused"));
        as(advisor).get("/api/v1/invitations").then().body("items", hasSize(2));
    }

    @Test
    void codesAreForAdvisorsAndNoCodeIsShownAgain() {
        make(Member.beneficiary(), 1).then().spec(problem(403, "forbidden"));
        given().contentType("application/json")
                .body("{\"count\": 1}")
                .post("/api/v1/invitations")
                .then()
                .spec(problem(401, "unauthenticated"));
        Member advisor = Member.advisor();
        make(advisor, 501).then().spec(violation("count"));
        make(advisor, 0).then().spec(violation("count"));
        make(Member.administrator(), 1).then().spec(violation("advisorId"));
        request(Member.administrator(), "{\"count\": 1, \"advisorId\": \"%s\"}".formatted(advisor.id()), null)
                .then()
                .statusCode(201)
                .body("invitations[0].code", notNullValue());
        request(
                        advisor,
                        "{\"count\": 1, \"advisorId\": \"%s\"}"
                                .formatted(Member.advisor().id()),
                        null)
                .then()
                .spec(violation("advisorId"));
        as(advisor).get("/api/v1/invitations").then().body("items", hasSize(1)).body("items[0]", not(hasItem("code")));
    }

    private void age(String batchId, Duration age) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        UPDATE invitation_batch SET made_at = made_at - make_interval(days => :days),
                            expires_at = expires_at - make_interval(days => :days) WHERE id = :id
                        """)
                        .setParameter("days", (int) age.toDays())
                        .setParameter("id", UUID.fromString(batchId))
                        .executeUpdate());
    }

    private static String letters(Member advisor, Response batch) throws Exception {
        byte[] pdf = as(advisor)
                .get((String) batch.path("letters"))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"lettres-1.pdf\"")
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> codes(Response batch) {
        batch.then().statusCode(201).header("Location", matchesPattern("/api/v1/invitations/.*/letters\\.pdf"));
        return batch.path("invitations.code");
    }

    private static Response make(Member caller, int count) {
        return make(caller, count, null);
    }

    private static Response make(Member caller, int count, String key) {
        return request(caller, "{\"count\": " + count + "}", key);
    }

    private static Response request(Member caller, String body, String key) {
        RequestSpecification request =
                as(caller).contentType("application/json").body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/api/v1/invitations");
    }

    private static Response register(String code, String identifier) {
        return register(code, identifier, Member.PASSWORD);
    }

    private static Response register(String code, String identifier, String password) {
        return given().contentType("application/json")
                .body("""
                        {"role": "BENEFICIARY", "identifier": "%s", "password": "%s", "invitationCode": "%s"}""".formatted(identifier, password, code))
                .post("/api/v1/auth/register");
    }

    private static RequestSpecification as(Member member) {
        return given().auth().oauth2(member.accessToken());
    }
}
