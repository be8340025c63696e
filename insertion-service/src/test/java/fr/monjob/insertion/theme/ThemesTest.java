package fr.monjob.insertion.theme;

import static fr.monjob.insertion.Pathway.json;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Themed entrances: the one that is there, and one more by configuration alone. */
@QuarkusTest
@WithStack
@TestProfile(ThemesTest.OneMore.class)
class ThemesTest {

    /** Nobody else's tests look for a job of these two codes. */
    public static class OneMore implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "monjob.themes.air.title", "Métiers de l'air",
                    "monjob.themes.air.about", "Nobody looks for its job here.",
                    "monjob.themes.air.rome-codes", "A1416",
                    "monjob.themes.sea.title", "Métiers de la mer",
                    "monjob.themes.sea.about", "Près du littoral.",
                    "monjob.themes.sea.rome-codes", "A1414,A1415",
                    "monjob.themes.sea.trainings.deck.title", "Matelot",
                    "monjob.themes.sea.trainings.deck.provider", "Lycée maritime",
                    "monjob.themes.sea.trainings.deck.rome-codes", "A1415",
                    "monjob.themes.sea.trainings.deck.sessions", "2090-09-01,2009-01-05,2090-02-01");
        }
    }

    @Test
    void anotherThemeIsAFewLinesOfConfiguration() {
        given().get("/api/v1/themes").then().statusCode(200).body("items.key", hasItem("autonomie"));
        given().get("/api/v1/themes/autonomie").then().body("jobs.romeCode", hasItem("K1302"));
        given().get("/api/v1/themes/sea")
                .then()
                .statusCode(200)
                .body("title", equalTo("Métiers de la mer"))
                .body("jobs.offers", contains("/api/v1/offers?romeCode=A1414", "/api/v1/offers?romeCode=A1415"))
                .body("trainings.title", contains("Matelot"))
                .body("trainings[0].sessions", contains("2090-02-01", "2090-09-01"));
        given().get("/api/v1/themes/air")
                .then()
                .body("$", hasKey("peopleInterested"))
                .body("peopleInterested", nullValue());
        given().get("/api/v1/themes/land").then().spec(problem(404, "not-found"));
    }

    @Test
    void peopleAreCountedOnceAndFromFiveOn() {
        for (int i = 0; i < 5; i++) {
            EventSender.send(lookingFor("A1414", "A1415"));
        }
        EventSender.send(lookingFor("K2204", "F1703"));
        await().untilAsserted(() -> given().get("/api/v1/themes/sea").then().body("peopleInterested", equalTo(5)));
    }

    private static TestEvent lookingFor(String first, String second) {
        UUID person = UUID.randomUUID();
        String job = "{'romeCode':'%s','radiusKm':10,'contractTypes':[]}";
        return TestEvent.of(
                "profile.candidates.v1",
                "CandidateProfileChanged",
                person,
                json(
                        ("'profileId':'%s','cell':{'id':'c','sizeMetres':2000,'lat':48.1,'lon':7.3,'halfDiagonalMetres':1},"
                                        + "'wantedJobs':[" + job + "," + job
                                        + "],'skills':[],'drivingLicences':[],'travelModes':[]")
                                .formatted(person, first, second)));
    }
}
