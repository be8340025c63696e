package fr.monjob.profile.person;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.profile.account.Member;
import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithStack(testKeys = false)
class PersonResourceTest {

    private static final String SKILL =
            RomeCatalogue.load().searchSkills("mortier", 1).get(0).code();
    private static final String LENS =
            "\"home\": {\"communeCode\": \"62498\", \"address\": \"3 rue du Paradis secret\","
                    + " \"location\": {\"lat\": 50.43177, \"lon\": 2.83266}}";
    private static final String MASON =
            "{\"romeCode\": \"F1703\", \"radiusKm\": 20, \"contractTypes\": [\"CDI\", \"CDD\"],"
                    + " \"weeklyHours\": {\"min\": 20, \"max\": 35}}";

    @Test
    void aNewBeneficiaryHasAnEmptyProfile() {
        Member member = Member.beneficiary();

        as(member)
                .get("/api/v1/profiles/me")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("id", equalTo(member.id().toString()))
                .body("published", equalTo(false))
                .body("missing", contains("home", "wantedJobs"))
                .body("givenName", equalTo("Nora"))
                .body("email", equalTo(member.identifier()))
                .body("home", nullValue())
                .body("skills", hasSize(0));
    }

    @Test
    void aProfileIsReadAsItWasWritten() {
        Member member = Member.beneficiary();
        String body = """
                {"givenName": " Nora ", "familyName": "Dubois", "birthDate": "1990-05-17", "email": "Nora@Example.org",
                 "phone": "06 11 22 33 44", %s, "mobility": {"modes": ["BIKE", "TRANSIT"], "drivingLicences": ["B"],
                 "maxMinutes": 45}, "wantedJobs": [%s], "skills": [{"code": "%s", "level": 3}],
                 "languages": ["français", "arabe"], "availableFrom": "2026-12-01", "summary": "Ligne 1\\nLigne 2"}""".formatted(LENS, MASON, SKILL);

        String etag =
                put(member, body, "\"0\"").then().statusCode(200).extract().header("ETag");

        as(member)
                .get("/api/v1/profiles/me")
                .then()
                .header("ETag", equalTo(etag))
                .body("givenName", equalTo("Nora"))
                .body("birthDate", equalTo("1990-05-17"))
                .body("email", equalTo("nora@example.org"))
                .body("phone", equalTo("+33611223344"))
                .body("home.communeCode", equalTo("62498"))
                .body("home.communeName", equalTo("Lens"))
                .body("home.location.lat", equalTo(50.43177f))
                .body("mobility.modes", contains("BIKE", "TRANSIT"))
                .body("mobility.drivingLicences", contains("B"))
                .body("mobility.maxMinutes", equalTo(45))
                .body("wantedJobs[0].romeCode", equalTo("F1703"))
                .body("wantedJobs[0].radiusKm", equalTo(20))
                .body("wantedJobs[0].contractTypes", contains("CDI", "CDD"))
                .body("wantedJobs[0].weeklyHours.max", equalTo(35))
                .body("skills[0].level", equalTo(3))
                .body("languages", contains("français", "arabe"))
                .body("availableFrom", equalTo("2026-12-01"))
                .body("summary", equalTo("Ligne 1\nLigne 2"))
                .body("missing", hasSize(0));
    }

    @Test
    void jobsAndSkillsHaveTheirNamesAndWhatWasReadCanBeSentBack() {
        Member member = Member.beneficiary();
        put(member, mason(LENS, MASON), "*").then().statusCode(200);
        String read = as(member)
                .get("/api/v1/profiles/me")
                .then()
                .body("wantedJobs[0].label", equalTo("Maçonnerie"))
                .body("skills.label", everyItem(not(emptyOrNullString())))
                .extract()
                .asString();
        put(member, read.replace("\"Dubois\"", "\"Durand\""), "\"1\"").then().statusCode(200);
        as(member)
                .get("/api/v1/profiles/me")
                .then()
                .body("familyName", equalTo("Durand"))
                .body("wantedJobs[0].romeCode", equalTo("F1703"));
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotRead() {
        Member member = Member.beneficiary();
        put(member, mason(LENS, MASON), null).then().spec(problem(428, "precondition-required"));
        put(member, mason(LENS, MASON), "*").then().statusCode(200);
        put(member, mason(LENS, MASON), "\"0\"").then().spec(problem(412, "precondition-failed"));
        as(member).get("/api/v1/profiles/me").then().header("ETag", equalTo("\"1\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"birthDate\": \"2015-01-01\" | birthDate",
                "\"birthDate\": \"1890-01-01\" | birthDate",
                "\"email\": \"nora\" | email",
                "\"phone\": \"12\" | phone",
                "\"mobility\": {\"maxMinutes\": 900} | mobility.maxMinutes",
                "\"skills\": [{\"code\": \"x\", \"level\": 5}] | skills[0].level",
                "\"wantedJobs\": [{\"romeCode\": \"F1703\", \"radiusKm\": 101}] | wantedJobs[0].radiusKm",
                "\"wantedJobs\": [{\"romeCode\": \"F1703\"}] | wantedJobs[0].radiusKm",
                "\"wantedJobs\": [{\"romeCode\": \"F1703\", \"radiusKm\": 9, \"weeklyHours\": {\"min\": 40, \"max\": 30}}] | wantedJobs[0].weeklyHours",
                "\"wantedJobs\": [{\"romeCode\": \"F1703\", \"radiusKm\": 9}, {\"romeCode\": \"F1703\", \"radiusKm\": 8}] | wantedJobs[1].romeCode",
                "\"availableFrom\": \"2099-01-01\" | availableFrom"
            })
    void aFieldAtFaultIsNamed(String member, String field) {
        put(Member.beneficiary(), profile(LENS, member), "*").then().spec(violation(field));
    }

    @Test
    void aHomeFarFromItsCommuneIsRefused() {
        String paris = "\"home\": {\"communeCode\": \"62498\", \"location\": {\"lat\": 48.85, \"lon\": 2.35}}";
        put(Member.beneficiary(), mason(paris, MASON), "*").then().spec(violation("home.location"));
        put(Member.beneficiary(), "{\"givenName\": \"Nora\", \"familyName\": \"Dubois\"}", "*")
                .then()
                .spec(violation("home"));
    }

    @Test
    void aCodeThatDoesNotExistIsNamed() {
        Member member = Member.beneficiary();
        String nowhere = LENS.replace("62498", "62999");
        put(member, mason(nowhere, MASON), "*")
                .then()
                .spec(problem(422, "unknown-commune"))
                .body("violations.field", hasItem("home.communeCode"));
        put(member, mason(LENS, MASON.replace("F1703", "Z9999")), "*")
                .then()
                .spec(problem(422, "unknown-job"))
                .body("violations.field", hasItem("wantedJobs[0].romeCode"));
        put(member, profile(LENS, "\"skills\": [{\"code\": \"MJ999999\"}]"), "*")
                .then()
                .spec(problem(422, "unknown-skill"));
    }

    @Test
    void aProfileIsPublishedOnlyWithConsentAndOnceItIsComplete() {
        Member member = Member.beneficiary();
        visibility(member, "{\"published\": true, \"consent\": true}")
                .then()
                .spec(problem(422, "profile-incomplete"))
                .body("violations.field", containsInAnyOrder("home", "wantedJobs"));
        put(member, mason(LENS, MASON), "*");
        visibility(member, "{\"published\": true}").then().spec(problem(422, "consent-required"));
        visibility(member, "{\"published\": true, \"consent\": false}").then().spec(problem(422, "consent-required"));
        visibility(member, "{\"published\": true, \"consent\": true}")
                .then()
                .statusCode(200)
                .body("published", equalTo(true));
        put(member, profile(LENS, "\"wantedJobs\": []"), "*").then().spec(problem(422, "profile-incomplete"));
    }

    @Test
    void theOtherServicesLearnWhatMatchesAndNothingElse() {
        Member member = published();
        String later = mason(LENS, MASON).replace("\"radiusKm\": 20", "\"radiusKm\": 35");
        put(member, later, "*").then().statusCode(200);
        visibility(member, "{\"published\": false}").then().statusCode(200).body("published", equalTo(false));

        List<TestEvent> events = EventObserver.of("profile.candidates.v1").awaitEvents(member.id(), 3);
        assertThat(events)
                .extracting(TestEvent::type)
                .containsExactly("CandidateProfileChanged", "CandidateProfileChanged", "CandidateWithdrawn");
        assertThat(events).extracting(TestEvent::version).containsExactly(1L, 2L, 3L);
        assertThat(events.get(2).isTombstone()).isTrue();
        assertThat(events.get(0).value())
                .contains("\"romeCode\": \"F1703\"", "\"radiusKm\": 20", "\"cell\"", SKILL)
                .doesNotContain("Nora", "Dubois", "Paradis", "50.43177", "2.83266", "62498", "1990", "@");
        assertThat(events.get(1).value()).contains("\"radiusKm\": 35");
    }

    @Test
    void aChangeThatIsNotForOthersIsNotTold() {
        Member member = published();
        put(member, mason(LENS, MASON).replace("Dubois", "Lefebvre"), "*")
                .then()
                .statusCode(200);
        visibility(member, "{\"published\": true, \"consent\": true}").then().statusCode(200);
        visibility(member, "{\"published\": false}").then().statusCode(200);

        assertThat(EventObserver.of("profile.candidates.v1").awaitEvents(member.id(), 2))
                .extracting(TestEvent::type)
                .containsExactly("CandidateProfileChanged", "CandidateWithdrawn");
    }

    @Test
    void whoIsHiredLeavesTheIndex() {
        Member member = published();
        UUID application = UUID.randomUUID();
        String progress = """
                {"applicationId": "%s", "offerId": "%s", "employerId": "%s", "profileId": "%s", "offerTitle": "Maçon",
                 "companyName": "Bati", "romeCode": "F1703", "departement": "62", "state": "%s", "movedBy": "EMPLOYER",
                 "hire": {"hiredOn": "2026-11-23", "contractType": "CDI"}}""";
        String submitted = progress.formatted(application, application, application, member.id(), "SUBMITTED");
        String hired = progress.formatted(application, application, application, member.id(), "HIRED");

        EventSender.send(
                TestEvent.of("offer.applications.v1", "ApplicationSubmitted", application, submitted),
                TestEvent.of("offer.applications.v1", "HireRecorded", application, hired)
                        .version(2));

        EventObserver.of("profile.candidates.v1").awaitEvent(member.id(), TestEvent::isTombstone);
        Awaitility.await()
                .untilAsserted(
                        () -> as(member).get("/api/v1/profiles/me").then().body("published", equalTo(false)));

        // The same fact again changes nothing for somebody who looks for work anew.
        Instant hiredAt = Instant.now();
        visibility(member, "{\"published\": true, \"consent\": true}").then().statusCode(200);
        EventSender.send(
                TestEvent.of("offer.applications.v1", "HireRecorded", application, hired)
                        .version(2),
                // And as offer-service tells it again after a restore.
                TestEvent.of("offer.applications.v1", "HireRecorded", application, hired)
                        .epoch(5)
                        .version(2)
                        .header("occurred-at", hiredAt.toString()));
        Member other = published();
        EventSender.send(TestEvent.of(
                        "offer.applications.v1",
                        "HireRecorded",
                        application,
                        hired.replace(member.id().toString(), other.id().toString()))
                .epoch(5)
                .version(3));
        EventObserver.of("profile.candidates.v1").awaitEvent(other.id(), TestEvent::isTombstone);
        as(member).get("/api/v1/profiles/me").then().body("published", equalTo(true));
    }

    @Test
    void aProfileIsItsOwners() {
        given().get("/api/v1/profiles/me").then().spec(problem(401, "unauthenticated"));
        Member employer = Member.employer("73282932000074", "Aciérie");
        as(employer).get("/api/v1/profiles/me").then().spec(problem(403, "forbidden"));
        Member other = Member.beneficiary();
        put(other, mason(LENS, MASON), "*").then().statusCode(200);
        Member member = Member.beneficiary();
        String asOther =
                mason(LENS, MASON).replace("Dubois", "Durand").replaceFirst("\\{", "{\"id\": \"" + other.id() + "\",");
        put(member, asOther, "*")
                .then()
                .statusCode(200)
                .body("id", equalTo(member.id().toString()));
        as(other)
                .get("/api/v1/profiles/me")
                .then()
                .header("ETag", equalTo("\"1\""))
                .body("familyName", equalTo("Dubois"));
        put(member, asOther.replace("\"id\"", "\"role\""), "*").then().spec(problem(400, "unknown-field"));
    }

    private static Member published() {
        Member member = Member.beneficiary();
        put(member, mason(LENS, MASON), "*").then().statusCode(200);
        visibility(member, "{\"published\": true, \"consent\": true}").then().statusCode(200);
        return member;
    }

    private static String mason(String home, String job) {
        return profile(
                home, "\"birthDate\": \"1990-05-17\", \"wantedJobs\": [" + job + "], \"skills\": [\"" + SKILL + "\"]");
    }

    private static String profile(String home, String more) {
        return "{\"givenName\": \"Nora\", \"familyName\": \"Dubois\", " + home + ", " + more + "}";
    }

    private static Response put(Member member, String body, String ifMatch) {
        RequestSpecification request =
                as(member).contentType("application/json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/api/v1/profiles/me");
    }

    private static Response visibility(Member member, String body) {
        return as(member).contentType("application/json").body(body).put("/api/v1/profiles/me/visibility");
    }

    private static RequestSpecification as(Member member) {
        return given().auth().oauth2(member.accessToken());
    }
}
