package fr.monjob.insertion.dashboard;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Hires become figures, each hire once; every test counts in a year of its own. */
@QuarkusTest
@WithStack
class DashboardTest {

    @Test
    void aHireIsCountedOnceHoweverOftenItIsTold() {
        UUID person = UUID.randomUUID();
        TestEvent hire = hired(UUID.randomUUID(), person, "2031-03-14", "CDI");
        EventSender.send(hire, hire, hire.version(9), hired(UUID.randomUUID(), person, "2031-12-31", "CONTRAT_AIDE"));

        await().untilAsserted(() -> dashboard(2031)
                .body("items.find { it.key == 'returns-to-employment' }.value", equalTo(2))
                .body("items.find { it.key == 'people-returned-to-employment' }.value", equalTo(1))
                .body("items.find { it.key == 'returns-to-employment-cdi' }.value", equalTo(1))
                .body("items.key", hasItems("returns-to-employment-contrat-aide"))
                .body("items.period", hasItems("2031"))
                .body("items.scope", hasItems("personnes accompagnées, Pas-de-Calais")));
        dashboard(2032).body("items.find { it.key == 'returns-to-employment' }.value", equalTo(0));
    }

    @Test
    void anApplicationWithoutAHireCountsNothing() {
        UUID application = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        EventSender.send(
                progress(application, person, "ApplicationMoved", "ACCEPTED", ""),
                hired(application, person, "2033-01-01", "CDD").version(2));

        await().untilAsserted(() ->
                dashboard(2033).body("items.find { it.key == 'returns-to-employment' }.value", equalTo(1)));
    }

    @Test
    void theOutcomeIsToldOn() {
        UUID application = UUID.randomUUID();
        EventSender.send(hired(application, UUID.randomUUID(), "2034-06-01", "CDD"));

        await().untilAsserted(() ->
                dashboard(2034).body("items.find { it.key == 'returns-to-employment' }.value", equalTo(1)));
        assertThat(EventObserver.of("insertion.outcomes.v1").awaitEvents(application, 1))
                .extracting(TestEvent::type)
                .containsExactly("ReturnToEmploymentCounted");
    }

    @Test
    void onlyThoseWhoSteerMayLook() {
        given().get("/api/v1/dashboard").then().spec(problem(401, "unauthenticated"));
        given().auth()
                .oauth2(TestTokens.beneficiary(UUID.randomUUID()))
                .get("/api/v1/dashboard")
                .then()
                .spec(problem(403, "forbidden"));
        given().auth()
                .oauth2(TestTokens.advisor())
                .get("/api/v1/dashboard?year=1999")
                .then()
                .spec(violation("year"));
    }

    private static ValidatableResponse dashboard(int year) {
        return given().auth()
                .oauth2(TestTokens.admin())
                .get("/api/v1/dashboard?year=" + year)
                .then()
                .statusCode(200);
    }

    private static TestEvent hired(UUID application, UUID person, String on, String contract) {
        return progress(
                application,
                person,
                "HireRecorded",
                "HIRED",
                ",\"hire\":{\"hiredOn\":\"%s\",\"contractType\":\"%s\"}".formatted(on, contract));
    }

    private static TestEvent progress(UUID application, UUID person, String type, String state, String hire) {
        return TestEvent.of("offer.applications.v1", type, application, """
                {"applicationId":"%s","offerId":"%s","employerId":"%s","profileId":"%s","offerTitle":"Maçon",
                 "companyName":"Bati Nord","romeCode":"F1703","departement":"62","state":"%s","movedBy":"EMPLOYER"%s}
                """.formatted(
                        application, UUID.randomUUID(), UUID.randomUUID(), person, state, hire));
    }
}
