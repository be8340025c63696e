package fr.monjob.matching.candidatesearch;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.contract.id.CandidateIdCipher;
import fr.monjob.matching.Facts;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the events of others to the people whom an employer sees. */
@QuarkusTest
@WithStack
class CandidateSearchResourceTest {

    private final UUID employer = UUID.randomUUID();
    private final UUID offer = UUID.randomUUID();
    private final UUID skilled = UUID.randomUUID();
    private final UUID near = UUID.randomUUID();
    /** Skills of this test alone, so that people of other tests in the same index stay behind. */
    private final String first = "test-" + UUID.randomUUID();

    private final String second = "test-" + UUID.randomUUID();

    @Inject
    CandidateIdCipher cipher;

    @BeforeEach
    void publish() {
        EventSender.send(
                Facts.standing(employer, "VERIFIED"),
                Facts.told(Facts.mason(skilled, 50.50, 2.83, first, second)),
                Facts.told(Facts.mason(near, 50.44, 2.83, first)),
                Facts.told(Facts.offer(offer, employer, first, second)));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(ids(search(employer, "").extract().jsonPath()))
                                .startsWith(known(employer, skilled), known(employer, near)));
    }

    @Test
    void ranksPeopleBySkillsBeforeDistanceAndShowsNothingElse() {
        JsonPath answer = search(employer, "?limit=2").extract().jsonPath();
        List<Map<String, Object>> items = answer.getList("items");
        assertThat(answer.getMap("$").keySet()).containsExactlyInAnyOrder("items", "nextCursor");
        assertThat(items)
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.keySet())
                        .containsExactlyInAnyOrder(
                                "candidateId",
                                "score",
                                "components",
                                "distanceBand",
                                "matchedSkills",
                                "missingSkills",
                                "wantedJobs",
                                "availableFrom",
                                "contactState"));
        // 7 783.6 m by the centre: 0.5 + 0.2 + 0.3 × (1 − 7 783.6 ÷ 30 000).
        assertThat(answer.getDouble("items[0].score")).isEqualTo(0.9222);
        assertThat(answer.getMap("items[0].components")).isEqualTo(Map.of("skills", 1f, "job", 1f, "distance", 0.75f));
        assertThat(answer.getString("items[0].distanceBand")).isEqualTo("5-10 km");
        assertThat(answer.getString("items[1].distanceBand")).isEqualTo("0-5 km");
        assertThat(answer.getMap("items[1].components"))
                .isEqualTo(Map.of("skills", 0.75f, "job", 1f, "distance", 0.95f));
        assertThat(answer.getList("items[1].missingSkills"))
                .isEqualTo(List.of(Map.of("code", second, "label", second)));
        assertThat(answer.getString("items[0].wantedJobs[0].romeCode")).isEqualTo(Facts.MASON);
        assertThat(answer.getString("items[0].wantedJobs[0].label")).startsWith("Maçonnerie");
        assertThat(answer.getString("items[0].availableFrom")).isEqualTo("2026-01-05");
        assertThat(answer.getString("items[0].contactState")).isEqualTo("NONE");
    }

    @Test
    void saysWhomTheEmployerAskedAlready() {
        EventSender.send(Facts.contact(UUID.randomUUID(), employer, offer, skilled, "PENDING"));
        await().untilAsserted(() -> assertThat(
                        search(employer, "").extract().jsonPath().getString("items[0].contactState"))
                .isEqualTo("PENDING"));
        assertThat(search(employer, "").extract().jsonPath().getString("items[1].contactState"))
                .isEqualTo("NONE");
    }

    @Test
    void theRadiusIsTestedAgainstTheNearestPointOfTheCell() {
        // 7.8 km by the centre, 6.4 km by the nearest point.
        assertThat(ids(search(employer, "?radiusKm=5").extract().jsonPath()))
                .contains(known(employer, near))
                .doesNotContain(known(employer, skilled));
        assertThat(ids(search(employer, "?radiusKm=10").extract().jsonPath())).contains(known(employer, skilled));
    }

    @Test
    void aCandidateHasAnotherNameForEveryEmployer() {
        UUID other = UUID.randomUUID();
        UUID otherOffer = UUID.randomUUID();
        EventSender.send(Facts.standing(other, "VERIFIED"), Facts.told(Facts.offer(otherOffer, other, first, second)));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ids(given().auth()
                                .oauth2(TestTokens.employer(other))
                                .get("/api/v1/offers/{id}/candidates", otherOffer)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()))
                        .startsWith(known(other, skilled))
                        .doesNotContain(known(employer, skilled), skilled.toString()));
    }

    @Test
    void aWithdrawnPersonIsGoneAndAnOldEventDoesNotBringThemBack() {
        EventSender.send(
                Facts.withdrawn(skilled).version(3),
                Facts.told(Facts.mason(skilled, 50.50, 2.83, first, second)).version(2),
                Facts.told(Facts.mason(near, 50.44, 2.83, first, second)).version(2));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(ids(search(employer, "").extract().jsonPath()))
                                .startsWith(known(employer, near))
                                .doesNotContain(known(employer, skilled)));
        assertThat(search(employer, "").extract().jsonPath().getList("items[0].matchedSkills"))
                .hasSize(2);
    }

    @Test
    void aClosedOfferAndAStrangersOfferDoNotExist() {
        UUID stranger = UUID.randomUUID();
        EventSender.send(
                Facts.standing(stranger, "VERIFIED"), Facts.closed(offer).version(2));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().auth()
                        .oauth2(TestTokens.employer(stranger))
                        .get("/api/v1/offers/{id}/candidates", UUID.randomUUID())
                        .then()
                        .spec(problem(404, "not-found")));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().auth()
                        .oauth2(TestTokens.employer(employer))
                        .get("/api/v1/offers/{id}/candidates", offer)
                        .then()
                        .spec(problem(404, "not-found")));
    }

    @Test
    void anotherVerifiedEmployerDoesNotSeeTheOffer() {
        UUID stranger = UUID.randomUUID();
        given().auth()
                .oauth2(TestTokens.employer(stranger))
                .get("/api/v1/offers/{id}/candidates", offer)
                .then()
                .spec(problem(403, "employer-not-verified"));
        EventSender.send(Facts.standing(stranger, "VERIFIED"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().auth()
                        .oauth2(TestTokens.employer(stranger))
                        .get("/api/v1/offers/{id}/candidates", offer)
                        .then()
                        .spec(problem(404, "not-found")));
    }

    @Test
    void T25_anEmployerWhoIsRefusedStopsSearching() {
        EventSender.send(Facts.standing(employer, "REFUSED").version(2));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().auth()
                        .oauth2(TestTokens.employer(employer))
                        .get("/api/v1/offers/{id}/candidates", offer)
                        .then()
                        .spec(problem(403, "employer-not-verified")));
    }

    @Test
    void onlyEmployersSearch() {
        String path = "/api/v1/offers/" + offer + "/candidates";
        given().get(path).then().spec(problem(401, "unauthenticated"));
        for (String token : List.of(
                TestTokens.beneficiary(UUID.randomUUID()),
                TestTokens.advisor(),
                TestTokens.admin(),
                TestTokens.facilitator(UUID.randomUUID()))) {
            given().auth().oauth2(token).get(path).then().spec(problem(403, "forbidden"));
        }
    }

    @Test
    void refusesAnyOtherRadiusOrLimit() {
        for (String radius : List.of("15", "0", "-5", "5.0", "x", "05")) {
            given().auth()
                    .oauth2(TestTokens.employer(employer))
                    .queryParam("radiusKm", radius)
                    .get("/api/v1/offers/{id}/candidates", offer)
                    .then()
                    .spec(violation("radiusKm"));
        }
        for (String limit : List.of("0", "101", "x")) {
            given().auth()
                    .oauth2(TestTokens.employer(employer))
                    .queryParam("limit", limit)
                    .get("/api/v1/offers/{id}/candidates", offer)
                    .then()
                    .spec(violation("limit"));
        }
    }

    private ValidatableResponse search(UUID asking, String query) {
        return given().auth()
                .oauth2(TestTokens.employer(asking))
                .get("/api/v1/offers/" + offer + "/candidates" + query)
                .then()
                .statusCode(200);
    }

    private String known(UUID asking, UUID person) {
        return cipher.candidateId(asking, person).toString();
    }

    private static List<String> ids(JsonPath answer) {
        return answer.getList("items.candidateId");
    }
}
