package fr.monjob.web.edit;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PUT changes what its sender has read, or nothing. */
@QuarkusTest
@WithStack(kafka = false)
class ConditionalEditTest {
    private String location;

    @BeforeEach
    void aThingAtVersion1() {
        location = employer()
                .body("{\"name\":\"" + UUID.randomUUID() + "\"}")
                .post("/demo/things")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .header("Location");
    }

    @Test
    void aPutWithTheVersionReadIsDone() {
        put("\"1\"").statusCode(200).header("ETag", "\"2\"").body("name", equalTo("new"));
        put("\"2\"").statusCode(200).header("ETag", "\"3\"");
    }

    @Test
    void aStarReplacesWhateverIsThere() {
        put("*").statusCode(200);
        put("*").statusCode(200).header("ETag", "\"3\"");
    }

    @Test
    void oneOfSeveralVersionsIsEnough() {
        put("\"7\", \"1\"").statusCode(200);
    }

    @Test
    void T47_aStaleVersionChangesNothing() {
        put("\"1\"").statusCode(200);
        put("\"1\"").spec(problem(412, "precondition-failed"));
        put("\"2\"").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"1\"", "\"0\"", "\"01\"", "\"x\"", "\"\""})
    void anotherTagIsStale(String tag) {
        put(tag).spec(problem(412, "precondition-failed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"1", "abc", "\"1\" \"2\""})
    void garbageIsABadRequest(String tag) {
        put(tag).spec(problem(400, "validation-failed")).body("violations[0].field", equalTo("If-Match"));
    }

    @Test
    void aPutWithoutConditionIsRefused() {
        employer().body("{\"name\":\"new\"}").put(location).then().spec(problem(428, "precondition-required"));
    }

    @Test
    void T86_aStrangerLearnsNothingOfVersions() {
        employer()
                .body("{\"name\":\"new\"}")
                .put("/demo/things/" + UUID.randomUUID())
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void locationNamesNoHostAndAbsentValuesAreLeftOut() {
        String id = location.substring(location.lastIndexOf('/') + 1);
        given().get(location)
                .then()
                .header("ETag", "\"3\"")
                .body("id", equalTo(id))
                .body(not(containsString("note")));
    }

    private ValidatableResponse put(String ifMatch) {
        return employer()
                .header("If-Match", ifMatch)
                .body("{\"name\":\"new\"}")
                .put(location)
                .then();
    }

    private static RequestSpecification employer() {
        return given().header("Authorization", "Bearer " + TestTokens.employer(UUID.randomUUID()))
                .contentType("application/json");
    }
}
