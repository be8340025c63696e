package fr.monjob.matching.offersuggestion;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fr.monjob.matching.Facts;
import fr.monjob.matching.startingpoint.FakeProfileService;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a person's home, asked from profile-service, to the offers that fit. */
@QuarkusTest
@WithStack
@WithTestResource(FakeProfileService.class)
class OfferSuggestionResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final UUID person = UUID.randomUUID();
    private final UUID offer = UUID.randomUUID();
    private final String skill = "test-" + UUID.randomUUID();

    @Test
    void measuresFromTheExactHomeWithThePersonsOwnMeans() {
        FakeProfileService.answers(200, FakeProfileService.profileAt(50.48, 2.83));
        publishBoth();
        JsonPath answer = awaitFirst();
        assertThat(answer.getMap("items[0]").keySet())
                .contains(
                        "offerId",
                        "title",
                        "companyName",
                        "romeCode",
                        "contractType",
                        "location",
                        "distanceMetres",
                        "estimatedMinutes",
                        "score",
                        "components",
                        "matchedSkills",
                        "missingSkills");
        // 5 559.75 m from the home; the cell's centre is 1.1 km from the workplace.
        assertThat(answer.getInt("items[0].distanceMetres")).isEqualTo(5_560);
        assertThat(answer.getDouble("items[0].components.distance")).isEqualTo(0.8147);
        assertThat(answer.getDouble("items[0].score")).isEqualTo(0.9444);
        assertThat(answer.getMap("items[0].estimatedMinutes")).isEqualTo(Map.of("BIKE", 29, "CAR", 10));
        assertThat(answer.getMap("items[0].location").keySet())
                .containsExactlyInAnyOrder("communeCode", "communeName", "lat", "lon");
        assertThat(answer.getString("items[0].title")).isEqualTo("Maçon");
        assertThat(FakeProfileService.lastAuthorization()).startsWith("Bearer ey");
    }

    @Test
    void whoGaveOnlyACommuneStartsFromItsCentre() {
        FakeProfileService.answers(200, "{\"home\":{\"communeCode\":\"62498\",\"location\":null}}");
        publishBoth();
        JsonPath answer = awaitFirst();
        assertThat(answer.getInt("items[0].distanceMetres")).isBetween(0, 3_000);
        assertThat(answer.getMap("items[0].estimatedMinutes"))
                .as("all means, when none was said")
                .hasSize(5);
    }

    @Test
    void whoIsNotPublishedGetsNoOffer() {
        FakeProfileService.answers(200, FakeProfileService.profileAt(50.48, 2.83));
        ask().then().statusCode(200).body("items", hasSize(0)).body("nextCursor", equalTo(null));
        FakeProfileService.answers(404, "{}");
        ask().then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aProfileServiceThatIsDownSlowOrMuddledIsA503() {
        FakeProfileService.answers(200, FakeProfileService.profileAt(50.48, 2.83));
        publishBoth();
        awaitFirst();
        for (String body : List.of("{", "[]", "{\"home\":{\"location\":{\"lat\":91,\"lon\":2}}}")) {
            FakeProfileService.answers(200, body);
            ask().then().spec(problem(503, "unavailable")).header("Retry-After", notNullValue());
        }
        FakeProfileService.answers(500, "{}");
        ask().then().spec(problem(503, "unavailable"));
        FakeProfileService.hangs();
        ask().then().spec(problem(503, "unavailable"));
    }

    @Test
    void onlyBeneficiariesHaveMatches() {
        given().get("/api/v1/profiles/me/matches").then().spec(problem(401, "unauthenticated"));
        for (String token : List.of(TestTokens.employer(UUID.randomUUID()), TestTokens.advisor(), TestTokens.admin())) {
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/profiles/me/matches")
                    .then()
                    .spec(problem(403, "forbidden"));
        }
        given().auth()
                .oauth2(TestTokens.beneficiary(person))
                .get("/api/v1/profiles/me/matches?limit=101")
                .then()
                .spec(violation("limit"));
    }

    private void publishBoth() {
        EventSender.send(
                Facts.told(Facts.mason(person, 50.44, 2.83, skill)),
                Facts.told(Facts.offer(offer, UUID.randomUUID(), skill)));
    }

    private JsonPath awaitFirst() {
        await().atMost(PATIENCE).untilAsserted(() -> ask().then().body("items[0].offerId", equalTo(offer.toString())));
        return ask().jsonPath();
    }

    private io.restassured.response.Response ask() {
        return given().auth().oauth2(TestTokens.beneficiary(person)).get("/api/v1/profiles/me/matches?limit=1");
    }
}
