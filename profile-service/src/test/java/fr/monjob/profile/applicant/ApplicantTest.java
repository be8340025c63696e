package fr.monjob.profile.applicant;

import static fr.monjob.profile.contact.ContactDesk.as;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.contract.application.ApplicationProgress;
import fr.monjob.contract.event.EventJson;
import fr.monjob.profile.account.Member;
import fr.monjob.profile.contact.ContactDesk;
import fr.monjob.profile.knownoffer.OfferFacts;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what offer-service tells of an application to what the employer reads of the person. */
@QuarkusTest
@WithStack(testKeys = false)
class ApplicantTest {

    private static final byte[] CV = "Nora Dubois\nmaçonne, mortier et parpaings".getBytes(StandardCharsets.UTF_8);

    private ContactDesk desk;
    private Member person;
    private final UUID application = UUID.randomUUID();

    @BeforeEach
    void open() {
        desk = new ContactDesk();
        person = ContactDesk.publishedPerson();
    }

    @Test
    void whoAppliesIsKnownByNameToThatEmployerAndTheLookIsLogged() {
        tell("SUBMITTED", null, 1, Instant.now());
        awaitShown()
                .then()
                .body("givenName", equalTo("Nora"))
                .body("familyName", equalTo("Dubois"))
                .body("phone", equalTo("+33611223344"))
                .body("email", nullValue())
                .body("cv", nullValue());
        read(desk.employer, "/cv").then().spec(problem(404, "not-found"));
        as(person)
                .get("/api/v1/profiles/me/access-log")
                .then()
                .body("items", hasSize(1))
                .body("items[0].subjectId", equalTo(application.toString()))
                .body(
                        "items[0].text",
                        equalTo("Bâtir SARL a vu votre nom et votre numéro de téléphone, parce que vous"
                                + " avez envoyé votre candidature à son offre « Maçon »."));
    }

    @Test
    void onlyTheEmployerOfTheApplicationLooks() {
        tell("SUBMITTED", null, 1, Instant.now());
        awaitShown();
        for (String path : new String[] {"", "/cv"}) {
            read(null, path).then().spec(problem(401, "unauthenticated"));
            read(person, path).then().spec(problem(403, "forbidden"));
            read(new ContactDesk().employer, path).then().spec(problem(404, "not-found"));
        }
        as(desk.employer)
                .get("/api/v1/applications/" + UUID.randomUUID() + "/candidate")
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void anEmployerThatIsNotVerifiedAnyMoreLooksNoMoreAndNoLookIsLogged() {
        tell("SUBMITTED", null, 1, Instant.now());
        await().untilAsserted(() -> assertThat(isOpen()).isTrue());
        EventSender.send(OfferFacts.employer(desk.employerId, "REFUSED").version(2));
        await().untilAsserted(
                        () -> assertThat(OfferFacts.isVerified(desk.employerId)).isFalse());
        for (String path : new String[] {"", "/cv"}) {
            read(desk.employer, path).then().spec(problem(403, "employer-not-verified"));
        }
        as(person).get("/api/v1/profiles/me/access-log").then().body("items", empty());
    }

    @Test
    void theCvSentAlongIsShownAndNoOther() {
        String cv = given().auth()
                .oauth2(person.accessToken())
                .multiPart("file", "cv.txt", CV, "text/plain")
                .post("/api/v1/profiles/me/cvs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await().until(() ->
                "READY".equals(as(person).get("/api/v1/profiles/me/cvs").path("items[0].status")));
        tell("SUBMITTED", UUID.fromString(cv), 1, Instant.now());
        awaitShown().then().body("cv", equalTo("/api/v1/applications/" + application + "/candidate/cv"));
        assertThat(read(desk.employer, "/cv").then().statusCode(200).extract().asByteArray())
                .isEqualTo(CV);
        as(person).get("/api/v1/profiles/me/access-log").then().body("items[0].fields", contains("CV"));
    }

    @Test
    void somebodyElsesCvIsNotShownWhateverWasSentAlong() {
        Member other = ContactDesk.publishedPerson();
        String cv = given().auth()
                .oauth2(other.accessToken())
                .multiPart("file", "cv.txt", CV, "text/plain")
                .post("/api/v1/profiles/me/cvs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await().until(() ->
                "READY".equals(as(other).get("/api/v1/profiles/me/cvs").path("items[0].status")));
        tell("SUBMITTED", UUID.fromString(cv), 1, Instant.now());
        awaitShown().then().body("cv", nullValue());
        read(desk.employer, "/cv").then().spec(problem(404, "not-found"));
        as(other).get("/api/v1/profiles/me/access-log").then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"WITHDRAWN, 0", "REFUSED, 8", "HIRED, 31"})
    void anEndedApplicationShowsNothingAfterItsGrace(String end, int days) {
        tell("SUBMITTED", null, 1, Instant.now());
        awaitShown();
        tell(end, null, 2, Instant.now().minus(Duration.ofDays(days)));
        await().untilAsserted(() -> read(desk.employer, "").then().spec(problem(404, "not-found")));
        // An older state that comes late opens nothing again.
        EventSender.send(event(application, "INTERVIEW", null).version(1));
        UUID later = UUID.randomUUID();
        EventSender.send(event(later, "SUBMITTED", null).version(1));
        await().untilAsserted(() -> as(desk.employer)
                .get("/api/v1/applications/" + later + "/candidate")
                .then()
                .statusCode(200));
        read(desk.employer, "").then().spec(problem(404, "not-found"));
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, 6", "HIRED, 29"})
    void withinTheGraceTheEmployerStillReads(String end, int days) {
        tell(end, null, 1, Instant.now().minus(Duration.ofDays(days)));
        awaitShown();
    }

    private Response awaitShown() {
        await().untilAsserted(() -> assertThat(isOpen()).isTrue());
        Response answer = read(desk.employer, "");
        answer.then().statusCode(200);
        return answer;
    }

    private Response read(Member reader, String more) {
        return as(reader).get("/api/v1/applications/" + application + "/candidate" + more);
    }

    private void tell(String state, UUID cvId, long version, Instant at) {
        EventSender.send(event(application, state, cvId).version(version).header("occurred-at", at.toString()));
    }

    private TestEvent event(UUID id, String state, UUID cvId) {
        boolean hired = state.equals("HIRED");
        ApplicationProgress progress = new ApplicationProgress(
                id,
                desk.offer,
                desk.employerId,
                person.id(),
                "Maçon",
                "Bâtir SARL",
                "F1703",
                "62",
                state,
                "EMPLOYER",
                hired ? new ApplicationProgress.Hire(LocalDate.of(2026, 11, 23), "CDI") : null,
                null,
                cvId);
        String type = hired ? "HireRecorded" : state.equals("SUBMITTED") ? "ApplicationSubmitted" : "ApplicationMoved";
        return TestEvent.of("offer.applications.v1", type, id, EventJson.write(progress));
    }

    /** Looks without a look: the access log stays as it is. */
    private boolean isOpen() {
        return QuarkusTransaction.requiringNew().call(() -> {
            ApplicantEntity known = ApplicantEntity.findById(application);
            return known != null && known.isOpen(Instant.now());
        });
    }
}
