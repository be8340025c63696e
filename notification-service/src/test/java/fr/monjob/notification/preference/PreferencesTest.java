package fr.monjob.notification.preference;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.monjob.notification.Facts;
import fr.monjob.notification.Inboxes;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Readers choose how they are told; what somebody waits for stays in their inbox. */
@QuarkusTest
@WithStack
class PreferencesTest {

    private final Facts facts = new Facts();
    private final String person = TestTokens.beneficiary(facts.person);
    private final String employer = TestTokens.employer(facts.employer);

    @Test
    void whatIsUsualDependsOnTheRole() {
        get(person)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("items.kind", hasItem("CONTACT_REQUEST"))
                .body("items.kind", not(hasItem("APPLICATION_RECEIVED")))
                .body("items[0].kind", equalTo("OFFER_MATCH"))
                .body("items[0].channels", contains("IN_APP", "EMAIL"))
                .body("items[0].frequency", equalTo("DAILY"));
        get(employer)
                .body("items.kind", hasItem("APPLICATION_RECEIVED"))
                .body("items.kind", not(hasItem("OFFER_MATCH")));
        get(TestTokens.advisor()).body("items.kind", contains("PATHWAY_STEP_DUE", "DATA_RETENTION"));
        given().get("/api/v1/notifications/preferences").then().spec(problem(401, "unauthenticated"));
    }

    @Test
    void choicesAreKeptAndTheRestGoesBackToTheUsual() {
        put(person, "\"0\"", choice("OFFER_MATCH", "\"SMS\",\"IN_APP\"", "NOW"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("items[0].channels", contains("IN_APP", "SMS"));
        put(person, "\"1\"", choice("REPLY_DUE", "\"IN_APP\"", "NOW"))
                .body("items.find { it.kind == 'OFFER_MATCH' }.frequency", equalTo("DAILY"))
                .body("items.find { it.kind == 'REPLY_DUE' }.channels", contains("IN_APP"));
        get(person).header("ETag", "\"2\"").body("items", hasSize(9));
    }

    @Test
    void aStaleOrMissingConditionChangesNothing() {
        String choice = choice("OFFER_MATCH", "\"IN_APP\"", "NOW");
        put(person, "\"0\"", choice).statusCode(200);
        put(person, "\"0\"", choice).spec(problem(412, "precondition-failed"));
        given().auth()
                .oauth2(person)
                .contentType("application/json")
                .body(choice)
                .put("/api/v1/notifications/preferences")
                .then()
                .spec(problem(428, "precondition-required"));
    }

    @Test
    void whatSomebodyWaitsForCannotBeSilenced() {
        put(person, "*", choice("CONTACT_REQUEST", "\"IN_APP\"", "OFF")).spec(violation("items[0].frequency"));
        put(person, "*", choice("CONTACT_REQUEST", "\"EMAIL\"", "NOW")).spec(violation("items[0].channels"));
        put(person, "*", choice("APPLICATION_RECEIVED", "\"IN_APP\"", "NOW")).spec(violation("items[0].kind"));
        put(person, "*", choice("OFFER_MATCH", "\"PIGEON\"", "NOW")).statusCode(400);
        put(person, "*", choice("OFFER_MATCH", "null", "NOW")).statusCode(400);
        put(person, "*", "{\"items\":[{\"kind\":\"OFFER_MATCH\"}]}").statusCode(400);
    }

    @Test
    void whatIsOffIsNotTold() {
        put(person, "*", choice("OFFER_MATCH", "\"IN_APP\"", "OFF")).statusCode(200);
        EventSender.send(facts.match(facts.offer, "Maçon"), facts.proposal());
        Inboxes.await(person, 1).body("items[0].kind", equalTo("OFFER_PROPOSED"));
    }

    @Test
    void whatIsWantedByMailOnlyIsNotInTheInbox() {
        put(person, "*", choice("OFFER_MATCH", "\"EMAIL\"", "DAILY")).statusCode(200);
        EventSender.send(facts.match(facts.offer, "Maçon"), facts.proposal());
        Inboxes.await(person, 1).body("items[0].kind", equalTo("OFFER_PROPOSED"));
    }

    private static String choice(String kind, String channels, String frequency) {
        return "{\"items\":[{\"kind\":\"%s\",\"channels\":[%s],\"frequency\":\"%s\"}]}"
                .formatted(kind, channels, frequency);
    }

    private static ValidatableResponse get(String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/notifications/preferences")
                .then();
    }

    private static ValidatableResponse put(String token, String ifMatch, String body) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body(body)
                .put("/api/v1/notifications/preferences")
                .then();
    }
}
