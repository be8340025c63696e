package fr.monjob.profile.portfolio;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.monjob.profile.account.Member;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class PortfolioResourceTest {

    @Test
    void aProfileMadeForSomebodyWaitsForThem() throws Exception {
        Member advisor = Member.advisor();
        String id = create(advisor, "Zoé", "N'Diaye");
        as(advisor)
                .get("/api/v1/profiles/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("id", equalTo(id))
                .body("confirmed", equalTo(false))
                .body("published", equalTo(false))
                .body("home.communeName", equalTo("Lens"));

        Response invitation = as(advisor).post("/api/v1/profiles/" + id + "/invitation");
        invitation.then().statusCode(201);
        assertThat(letter(advisor, invitation))
                .contains("Zoé N'Diaye", "3 rue du Canal", "62300 Lens", code(invitation));
        Member person = signUp(code(invitation));

        assertThat(person.id()).hasToString(id);
        assertThat(person.identifier()).startsWith("zoe-");
        as(person)
                .get("/api/v1/profiles/me")
                .then()
                .body("givenName", equalTo("Zoé"))
                .body("confirmed", equalTo(false));
        visibility(person).then().spec(problem(422, "confirmation-required"));
        as(person).post("/api/v1/profiles/me/confirm").then().spec(problem(428, "precondition-required"));
        as(person)
                .header("If-Match", "\"0\"")
                .post("/api/v1/profiles/me/confirm")
                .then()
                .spec(problem(412, "precondition-failed"));
        confirm(person).then().statusCode(200).body("confirmed", equalTo(true));
        visibility(person).then().statusCode(200).body("published", equalTo(true));
    }

    @Test
    void whatAnAdvisorWritesIsToldOnlyOnceThePersonConfirmsIt() {
        Member advisor = Member.advisor();
        Member person =
                signUp(code(as(advisor).post("/api/v1/profiles/" + create(advisor, "Ali", "Rey") + "/invitation")));
        confirm(person).then().statusCode(200);
        visibility(person).then().statusCode(200);

        put(advisor, person.id().toString(), profile("Ali", "Rey").replace("\"radiusKm\": 20", "\"radiusKm\": 35"))
                .then()
                .statusCode(200)
                .body("confirmed", equalTo(false))
                .body("published", equalTo(true));
        as(person)
                .contentType("application/json")
                .body("{\"published\": false}")
                .put("/api/v1/profiles/me/visibility")
                .then()
                .statusCode(200);
        confirm(person).then().statusCode(200);
        visibility(person).then().statusCode(200);

        // Had the advisor's words been told at once, the second event would not be the withdrawal.
        assertThat(EventObserver.of("profile.candidates.v1").awaitEvents(person.id(), 3))
                .extracting(TestEvent::type)
                .containsExactly("CandidateProfileChanged", "CandidateWithdrawn", "CandidateProfileChanged");
    }

    @Test
    void aConfirmedChangeOfAPublishedProfileIsTold() {
        Member advisor = Member.advisor();
        Member person =
                signUp(code(as(advisor).post("/api/v1/profiles/" + create(advisor, "Ali", "Rey") + "/invitation")));
        confirm(person).then().statusCode(200);
        visibility(person).then().statusCode(200);
        put(advisor, person.id().toString(), profile("Ali", "Rey").replace("\"radiusKm\": 20", "\"radiusKm\": 35"));
        confirm(person).then().statusCode(200);

        assertThat(EventObserver.of("profile.candidates.v1")
                        .awaitEvents(person.id(), 2)
                        .get(1)
                        .value())
                .contains("\"radiusKm\": 35");
    }

    @Test
    void anAdvisorSeesTheirOwnPeopleAndNobodyElses() {
        Member advisor = Member.advisor();
        String id = create(advisor, "Nadia", "Petit");
        Member other = Member.advisor();
        for (String stranger : new String[] {
            id, Member.beneficiary().id().toString(), UUID.randomUUID().toString()
        }) {
            as(other).get("/api/v1/profiles/" + stranger).then().spec(problem(404, "not-found"));
            put(other, stranger, profile("X", "Y")).then().spec(problem(404, "not-found"));
            as(other)
                    .post("/api/v1/profiles/" + stranger + "/invitation")
                    .then()
                    .spec(problem(404, "not-found"));
            handOver(other, stranger, other).then().spec(problem(404, "not-found"));
        }
        as(other).get("/api/v1/profiles").then().statusCode(200).body("items", hasSize(0));
        as(Member.beneficiary()).get("/api/v1/profiles").then().spec(problem(403, "forbidden"));
        as(Member.administrator()).get("/api/v1/profiles/" + id).then().spec(problem(403, "forbidden"));
        as(advisor).get("/api/v1/profiles/me").then().spec(problem(403, "forbidden"));
        given().get("/api/v1/profiles").then().spec(problem(401, "unauthenticated"));
    }

    @Test
    void thePersonReadsWhoReadAndWroteTheirProfile() {
        Member advisor = Member.advisor();
        String id = create(advisor, "Ali", "Rey");
        Member person = signUp(code(as(advisor).post("/api/v1/profiles/" + id + "/invitation")));
        as(advisor).get("/api/v1/profiles/" + id).then().statusCode(200);
        put(advisor, id, profile("Ali", "Rey")).then().statusCode(200);
        put(advisor, id, profile("Ali", "Rey"), "\"0\"").then().statusCode(412);
        as(Member.advisor()).get("/api/v1/profiles/" + id).then().statusCode(404);

        as(person)
                .get("/api/v1/profiles/me/access-log")
                .then()
                .statusCode(200)
                .body("items.reason", containsInAnyOrder("ACCOMPANIMENT", "ACCOMPANIMENT_EDIT"))
                .body("items.role", contains("ADVISOR", "ADVISOR"))
                .body("items.who", contains("Votre référent", "Votre référent"));
    }

    @Test
    void thePortfolioIsSortedSearchedAndFiltered() {
        Member advisor = Member.advisor();
        create(advisor, "Zoé", "Ägren");
        String martin = create(advisor, "Émile", "Martin-Dupré");
        create(advisor, "Paul", "Martin");
        Member joined = signUp(code(as(advisor)
                .contentType("application/json")
                .body("{\"count\": 1}")
                .post("/api/v1/invitations")));

        as(advisor)
                .get("/api/v1/profiles")
                .then()
                .body("items.givenName", contains(null, "Zoé", "Paul", "Émile"))
                .body("items.state", contains("HIDDEN", "NOT_SIGNED_UP", "NOT_SIGNED_UP", "NOT_SIGNED_UP"))
                .body("items[0].id", equalTo(joined.id().toString()))
                .body("items[0].identifier", equalTo(joined.identifier()));
        as(advisor).get("/api/v1/profiles?q=MARTIN").then().body("items.givenName", contains("Paul", "Émile"));
        as(advisor).get("/api/v1/profiles?q=emi dupre").then().body("items.id", contains(martin));
        as(advisor).queryParam("q", "%").get("/api/v1/profiles").then().body("items", hasSize(4));
        as(advisor).get("/api/v1/profiles?q=paula").then().body("items", hasSize(0));
        as(advisor).get("/api/v1/profiles?state=HIDDEN").then().body("items", hasSize(1));
        as(advisor).get("/api/v1/profiles?state=nothing").then().spec(violation("state"));

        String cursor = as(advisor).get("/api/v1/profiles?limit=3").path("nextCursor");
        as(advisor)
                .get("/api/v1/profiles?limit=3&cursor=" + cursor)
                .then()
                .body("items.givenName", contains("Émile"))
                .body("nextCursor", nullValue());
        as(advisor).get("/api/v1/profiles?q=a&cursor=" + cursor).then().spec(violation("cursor"));
    }

    @Test
    void aPersonIsHandedOverWithTheCodeThatWaitsForThem() {
        Member from = Member.advisor();
        Member to = Member.advisor();
        String id = create(from, "Luc", "Roux");
        Response invitation = as(from).post("/api/v1/profiles/" + id + "/invitation");
        handOver(from, id, Member.beneficiary()).then().spec(violation("toAdvisorId"));
        handOver(from, id, to).then().statusCode(200).body("people", equalTo(1));

        as(from).get("/api/v1/profiles/" + id).then().spec(problem(404, "not-found"));
        as(to).get("/api/v1/profiles/" + id).then().statusCode(200);
        as(to).get("/api/v1/invitations").then().body("items.profileId", contains(id));
        Member person = signUp(code(invitation));
        assertThat(person.id()).hasToString(id);
        as(to).get("/api/v1/profiles")
                .then()
                .body("items.state", contains("TO_CONFIRM"))
                .body("items[0].version", greaterThan(0));
    }

    @Test
    void anAdministratorGivesAWholePortfolioAway() {
        Member from = Member.advisor();
        Member to = Member.advisor();
        String one = create(from, "Luc", "Roux");
        String two = create(from, "Eva", "Roux");
        String body = "{\"toAdvisorId\": \"" + to.id() + "\"}";
        json(from, body)
                .post("/api/v1/advisors/" + from.id() + "/handover")
                .then()
                .spec(problem(403, "forbidden"));
        json(Member.administrator(), body)
                .post("/api/v1/advisors/" + from.id() + "/handover")
                .then()
                .statusCode(200)
                .body("people", equalTo(2));
        as(to).get("/api/v1/profiles").then().body("items.id", containsInAnyOrder(one, two));
        as(from).get("/api/v1/profiles").then().body("items", hasSize(0));
        assertThat(EventObserver.of("profile.portfolios.v1").awaitEvents(UUID.fromString(one), 2))
                .extracting(TestEvent::value)
                .satisfiesExactly(
                        first -> assertThat(first).contains(one, from.id().toString()),
                        second -> assertThat(second).contains(one, to.id().toString()));

        Member free = Member.beneficiary();
        handOver(Member.administrator(), free.id().toString(), to).then().statusCode(200);
        as(to).get("/api/v1/profiles/" + free.id()).then().statusCode(200);
        json(Member.administrator(), body)
                .post("/api/v1/advisors/" + free.id() + "/handover")
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void advisorsAreListedForWhoHandsOver() {
        Member advisor = Member.advisor();
        create(advisor, "Luc", "Roux");
        assertThat(people(advisor)).isEqualTo(1);
        as(Member.beneficiary()).get("/api/v1/advisors").then().spec(problem(403, "forbidden"));
    }

    @Test
    void aSecondLetterMakesTheFirstWorthless() {
        Member advisor = Member.advisor();
        String id = create(advisor, "Luc", "Roux");
        Response lost = as(advisor).post("/api/v1/profiles/" + id + "/invitation");
        Response found = as(advisor).post("/api/v1/profiles/" + id + "/invitation");
        register(code(lost)).then().spec(problem(422, "invalid-invitation"));
        signUp(code(found));
        as(advisor).post("/api/v1/profiles/" + id + "/invitation").then().spec(problem(422, "transition-not-allowed"));
    }

    @Test
    void aRetriedInvitationIsTheSameLetter() {
        Member advisor = Member.advisor();
        String id = create(advisor, "Luc", "Roux");
        String key = UUID.randomUUID().toString();
        String first = code(invite(advisor, id, key));
        assertThat(code(invite(advisor, id, key))).isNotNull().isEqualTo(first);
        invite(advisor, create(advisor, "Eva", "Roux"), key).then().spec(problem(422, "idempotency-key-reused"));
        signUp(first);
    }

    @Test
    void aProfileMadeForSomebodyIsCheckedLikeTheirOwn() {
        Member advisor = Member.advisor();
        json(advisor, profile("Luc", "Roux").replace("62498", "62999"))
                .post("/api/v1/profiles")
                .then()
                .spec(problem(422, "unknown-commune"));
        json(advisor, "{\"givenName\": \"Luc\"}")
                .post("/api/v1/profiles")
                .then()
                .body("violations.field", hasItem("home"));
        String key = UUID.randomUUID().toString();
        String first = json(advisor, profile("Luc", "Roux"))
                .header("Idempotency-Key", key)
                .post("/api/v1/profiles")
                .path("id");
        json(advisor, profile("Luc", "Roux"))
                .header("Idempotency-Key", key)
                .post("/api/v1/profiles")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1/profiles/" + first));
        as(advisor).get("/api/v1/profiles").then().body("items", hasSize(1));
        put(advisor, first, profile("Luc", "Roux"), null).then().spec(problem(428, "precondition-required"));
    }

    private static long people(Member advisor) {
        String cursor = "";
        while (cursor != null) {
            Response page = as(advisor).get("/api/v1/advisors?limit=100&cursor=" + cursor);
            Integer people = page.path("items.find { it.id == '%s' }?.people".formatted(advisor.id()));
            if (people != null) {
                return people;
            }
            cursor = page.path("nextCursor");
        }
        return -1;
    }

    private static Response invite(Member advisor, String id, String key) {
        return as(advisor).header("Idempotency-Key", key).post("/api/v1/profiles/" + id + "/invitation");
    }

    private static String create(Member advisor, String givenName, String familyName) {
        return json(advisor, profile(givenName, familyName))
                .post("/api/v1/profiles")
                .then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/profiles/"))
                .extract()
                .path("id");
    }

    private static String profile(String givenName, String familyName) {
        return """
                {"givenName": "%s", "familyName": "%s", "birthDate": "1990-05-17",
                 "home": {"communeCode": "62498", "address": "3 rue du Canal"},
                 "wantedJobs": [{"romeCode": "F1703", "radiusKm": 20}]}""".formatted(givenName, familyName);
    }

    private static Response put(Member advisor, String id, String body) {
        return put(advisor, id, body, "*");
    }

    private static Response put(Member advisor, String id, String body, String condition) {
        RequestSpecification request = json(advisor, body);
        return (condition == null ? request : request.header("If-Match", condition)).put("/api/v1/profiles/" + id);
    }

    private static Response handOver(Member caller, String personId, Member to) {
        return json(caller, "{\"toAdvisorId\": \"" + to.id() + "\"}")
                .post("/api/v1/profiles/" + personId + "/handover");
    }

    private static Response confirm(Member person) {
        String etag = as(person).get("/api/v1/profiles/me").header("ETag");
        return as(person).header("If-Match", etag).post("/api/v1/profiles/me/confirm");
    }

    private static Response visibility(Member person) {
        return json(person, "{\"published\": true, \"consent\": true}").put("/api/v1/profiles/me/visibility");
    }

    private static Member signUp(String code) {
        return Member.login(register(code).then().statusCode(201).extract().path("identifier"), Member.PASSWORD);
    }

    private static Response register(String code) {
        return given().contentType("application/json")
                .body("{\"role\": \"BENEFICIARY\", \"password\": \"%s\", \"invitationCode\": \"%s\"}"
                        .formatted(Member.PASSWORD, code))
                .post("/api/v1/auth/register");
    }

    private static String code(Response invitation) {
        return invitation.path("invitations[0].code");
    }

    private static String letter(Member advisor, Response batch) throws Exception {
        byte[] pdf = as(advisor).get((String) batch.path("letters")).asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static RequestSpecification json(Member member, String body) {
        return as(member).contentType("application/json").body(body);
    }

    private static RequestSpecification as(Member member) {
        return given().auth().oauth2(member.accessToken());
    }
}
