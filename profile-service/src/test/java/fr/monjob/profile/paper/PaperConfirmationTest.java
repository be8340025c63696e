package fr.monjob.profile.paper;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.profile.account.Member;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class PaperConfirmationTest {

    private static final String WRONG = "22222-22222-22222";

    private Member advisor;
    private String person;
    private String code;

    @BeforeEach
    void writeTheLetter() {
        advisor = Member.advisor();
        person = create(advisor);
        code = invite(advisor, person);
    }

    @Test
    void whoSignedIsFoundByEmployersAndReadsLaterWhoRecordedIt() {
        confirm(advisor, person, code, true)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("confirmed", equalTo(true))
                .body("published", equalTo(true));
        assertThat(EventObserver.of("profile.candidates.v1").awaitEvents(UUID.fromString(person), 1))
                .extracting(TestEvent::type)
                .containsExactly("CandidateProfileChanged");
        as(advisor).get("/api/v1/profiles?state=PUBLISHED").then().body("items.id", contains(person));

        Member self = Member.invited(code);
        assertThat(self.id()).hasToString(person);
        as(self).get("/api/v1/profiles/me")
                .then()
                .body("published", equalTo(true))
                .body("confirmed", equalTo(true));
        as(self).get("/api/v1/profiles/me/access-log")
                .then()
                .body("items.reason", contains("PAPER_CONFIRMATION"))
                .body("items[0].text", containsString("a enregistré la feuille que vous avez signée"));
        as(self).get("/api/v1/profiles/me/consents")
                .then()
                .statusCode(200)
                .body("items.purpose", contains("BE_FOUND"))
                .body("items[0].words", containsString("sans mon nom ni mon adresse"))
                .body("items[0].paper.signedOn", equalTo(today().toString()))
                .body("items[0].paper.recordedBy", equalTo("Odile Carpentier"))
                .body("items[0].paper.reference", equalTo("classeur 12"))
                .body("items[0].withdrawnAt", nullValue());

        show(self, false).then().statusCode(200).body("published", equalTo(false));
        show(self, true).then().statusCode(200);
        as(self).get("/api/v1/profiles/me/consents")
                .then()
                .body("items.paper", contains(nullValue(), notNullValue()))
                .body("items.withdrawnAt", contains(nullValue(), notNullValue()));
        as(self).get("/api/v1/profiles/me/consents?limit=1").then().body("nextCursor", notNullValue());
    }

    @Test
    void whoOnlyConfirmedIsNotShown() {
        confirm(advisor, person, code, false)
                .then()
                .statusCode(200)
                .body("confirmed", equalTo(true))
                .body("published", equalTo(false));
        confirm(advisor, person, code, true).then().statusCode(200).body("published", equalTo(true));
        Member self = Member.invited(code);
        as(self).get("/api/v1/profiles/me/consents").then().body("items.purpose", contains("BE_FOUND"));
    }

    @Test
    void nobodyConfirmsWhatHasChangedSinceItWasPrinted() {
        record(advisor, person, body(code, today(), true), null).then().spec(problem(428, "precondition-required"));
        record(advisor, person, body(code, today(), true), "\"0\"").then().spec(problem(412, "precondition-failed"));
        for (LocalDate day : List.of(today().minusDays(1), today().minusDays(91), today().plusDays(1))) {
            record(advisor, person, body(code, day, true), "*").then().spec(violation("signedOn"));
        }
        json(advisor, "{\"code\": \"%s\"}".formatted(code))
                .header("If-Match", "*")
                .post("/api/v1/profiles/" + person + "/paper-confirmation")
                .then()
                .body("violations.field", containsInAnyOrder("signedOn", "publish"));
        as(advisor).get("/api/v1/profiles/" + person).then().body("confirmed", equalTo(false));
    }

    @Test
    void onlyTheCodeOfThePersonsOwnOpenLetterCounts() {
        String other = create(advisor);
        confirm(advisor, other, code, true)
                .then()
                .spec(problem(422, "invalid-invitation"))
                .spec(noLetter());
        String othersCode = invite(advisor, other);
        confirm(advisor, person, othersCode, true).then().spec(problem(422, "invalid-invitation"));
        confirm(advisor, person, "?", true).then().spec(problem(422, "invalid-invitation"));
        String second = invite(advisor, person);
        confirm(advisor, person, code, true).then().spec(problem(422, "invalid-invitation"));
        as(advisor).get("/api/v1/profiles/" + person).then().body("confirmed", equalTo(false));
        confirm(advisor, person, " " + second.toLowerCase() + " ", true).then().statusCode(200);
    }

    @Test
    void whoHasAnAccountConfirmsThemselves() {
        Member.invited(code);
        confirm(advisor, person, code, true).then().spec(problem(422, "transition-not-allowed"));
    }

    @Test
    void aProfileThatIsTooEmptyIsNotPublished() {
        String empty = json(
                        advisor,
                        "{\"givenName\": \"Eva\", \"familyName\": \"Rey\", \"home\": {\"communeCode\": \"62498\"}}")
                .post("/api/v1/profiles")
                .path("id");
        String letter = invite(advisor, empty);
        confirm(advisor, empty, letter, true).then().spec(problem(422, "profile-incomplete"));
        as(advisor).get("/api/v1/profiles/" + empty).then().body("confirmed", equalTo(false));
    }

    @Test
    void wrongCodesSlowTheirAdvisorDownAndNobodyElse() {
        int attempts = 0;
        Response last = confirm(advisor, person, WRONG, true);
        while (last.statusCode() == 422 && attempts++ < 12) {
            last = confirm(advisor, person, WRONG, true);
        }
        last.then().spec(problem(429, "too-many-requests")).header("Retry-After", notNullValue());
        assertThat(attempts).isGreaterThanOrEqualTo(4);

        Member colleague = Member.advisor();
        String theirs = create(colleague);
        confirm(colleague, theirs, invite(colleague, theirs), true).then().statusCode(200);
    }

    @Test
    void thePersonsOwnAdvisorAloneRecordsPrintsAndWithdraws() {
        Member other = Member.advisor();
        for (String stranger : List.of(person, UUID.randomUUID().toString())) {
            confirm(other, stranger, code, true).then().spec(problem(404, "not-found"));
            as(other).get("/api/v1/profiles/" + stranger + "/sheet.pdf").then().spec(problem(404, "not-found"));
            as(other).post("/api/v1/profiles/" + stranger + "/withdraw").then().spec(problem(404, "not-found"));
        }
        Member beneficiary = Member.beneficiary();
        confirm(beneficiary, person, code, true).then().spec(problem(403, "forbidden"));
        as(beneficiary).get("/api/v1/profiles/" + person + "/sheet.pdf").then().spec(problem(403, "forbidden"));
        as(beneficiary).post("/api/v1/profiles/" + person + "/withdraw").then().spec(problem(403, "forbidden"));
        as(advisor).get("/api/v1/profiles/me/consents").then().spec(problem(403, "forbidden"));
        as(beneficiary).get("/api/v1/profiles/me/consents").then().body("items", empty());
    }

    @Test
    void whoHasNoDeviceWithdrawsByTellingTheirAdvisor() {
        confirm(advisor, person, code, true).then().statusCode(200);
        as(advisor)
                .post("/api/v1/profiles/" + person + "/withdraw")
                .then()
                .statusCode(200)
                .body("published", equalTo(false))
                .body("confirmed", equalTo(true));
        Member self = Member.invited(code);
        as(self).get("/api/v1/profiles/me/consents").then().body("items[0].withdrawnAt", notNullValue());
        as(self).get("/api/v1/profiles/me/access-log").then().body("items.reason", hasItem("HIDDEN_FOR_YOU"));
    }

    @Test
    void theSheetSaysWhatIsSigned() throws Exception {
        Response sheet = as(advisor).get("/api/v1/profiles/" + person + "/sheet.pdf");
        sheet.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("ETag", equalTo("\"1\""))
                .header("Cache-Control", equalTo("no-store"));
        try (PDDocument pdf = Loader.loadPDF(sheet.asByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Zoé N'Diaye", "Lens", "jusqu'à 20 km de chez moi", "version 1");
        }
        record(advisor, person, body(code, today(), false), sheet.header("ETag"))
                .then()
                .statusCode(200);
        as(Member.invited(code))
                .get("/api/v1/profiles/me/access-log")
                .then()
                .body("items.reason", containsInAnyOrder("ACCOMPANIMENT", "PAPER_CONFIRMATION"));
    }

    private static io.restassured.specification.ResponseSpecification noLetter() {
        return new io.restassured.builder.ResponseSpecBuilder()
                .expectBody("detail", containsString("Aucune lettre"))
                .build();
    }

    private static Response confirm(Member caller, String personId, String code, boolean publish) {
        return record(caller, personId, body(code, today(), publish), "*");
    }

    private static String body(String code, LocalDate signedOn, boolean publish) {
        return "{\"code\": \"%s\", \"signedOn\": \"%s\", \"publish\": %s, \"reference\": \"classeur 12\"}"
                .formatted(code, signedOn, publish);
    }

    private static Response record(Member caller, String personId, String body, String condition) {
        RequestSpecification request = json(caller, body);
        return (condition == null ? request : request.header("If-Match", condition))
                .post("/api/v1/profiles/" + personId + "/paper-confirmation");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    private static String create(Member advisor) {
        return json(advisor, """
                        {"givenName": "Zoé", "familyName": "N'Diaye", "home": {"communeCode": "62498"},
                         "wantedJobs": [{"romeCode": "F1703", "radiusKm": 20}]}""")
                .post("/api/v1/profiles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String invite(Member advisor, String personId) {
        return as(advisor).post("/api/v1/profiles/" + personId + "/invitation").path("invitations[0].code");
    }

    private static Response show(Member person, boolean published) {
        return json(person, "{\"published\": %s, \"consent\": true}".formatted(published))
                .put("/api/v1/profiles/me/visibility");
    }

    private static RequestSpecification json(Member member, String body) {
        return as(member).contentType("application/json").body(body);
    }

    private static RequestSpecification as(Member member) {
        return given().auth().oauth2(member.accessToken());
    }
}
