package fr.monjob.matching.lever;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.monjob.contract.offer.PublishedOffer;
import fr.monjob.matching.Facts;
import fr.monjob.matching.startingpoint.FakeProfileService;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What would open more offers to a person, far from where other tests have theirs. */
@QuarkusTest
@WithStack
@WithTestResource(FakeProfileService.class)
class LeverResourceTest {

    private static final double LAT = 43.30;
    private static final double LON = -0.37;
    /** Works manager: near masonry, of another domain. */
    private static final String SITE_MANAGER = "F1202";

    private static final String ELSEWHERE = "K2204";

    private final UUID person = UUID.randomUUID();
    private final String skill = "test-" + UUID.randomUUID();
    private final UUID forTheSkill = UUID.randomUUID();

    @Test
    void eachChangeSaysHowManyMoreMatchesItBrings() {
        FakeProfileService.answers(200, FakeProfileService.profileAt(LAT, LON));
        EventSender.send(
                Facts.told(Facts.mason(person, LAT + 0.01, LON)),
                // 31.1 km from the home, 28.6 km from the nearest point of the cell: only the home may count.
                told(LAT + 0.28, Facts.MASON, null, UUID.randomUUID()),
                told(LAT - 0.28, Facts.MASON, null, UUID.randomUUID()),
                told(LAT + 0.37, Facts.MASON, null, UUID.randomUUID()),
                told(LAT, Facts.MASON, "C", UUID.randomUUID()),
                told(LAT, SITE_MANAGER, null, UUID.randomUUID()),
                told(LAT, ELSEWHERE, null, forTheSkill, skill));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> ask("").then().body("items", hasSize(7)).body("items[0].additionalOffers", equalTo(3)));
        JsonPath answer = ask("").jsonPath();
        assertThat(answer.getMap("$").keySet()).containsExactlyInAnyOrder("items", "nextCursor");
        assertThat(answer.<Map<String, Object>>getList("items"))
                .containsExactly(
                        lever("RADIUS", "15", "15 km de plus", 3),
                        lever("RADIUS", "5", "5 km de plus", 2),
                        lever("RADIUS", "10", "10 km de plus", 2),
                        lever("SKILL", skill, skill, 1),
                        lever("LICENCE", "C", "Permis C", 1),
                        // Near masonry too, and of the works manager's domain.
                        lever("JOB", "F1201", "Conduite de travaux du BTP et de travaux paysagers", 1),
                        lever("JOB", SITE_MANAGER, "Direction de chantier du BTP", 1));
        ask("?limit=1").then().body("items", hasSize(1)).body("nextCursor", equalTo(null));
        theSkillOnceLearntOpensThatOffer();
    }

    private void theSkillOnceLearntOpensThatOffer() {
        assertThat(matches()).doesNotContain(forTheSkill.toString());
        int before = matches().size();
        EventSender.send(Facts.told(Facts.mason(person, LAT + 0.01, LON, skill)).version(2));
        await().untilAsserted(() -> assertThat(matches()).contains(forTheSkill.toString()));
        assertThat(matches()).hasSize(before + 1);
        assertThat(ask("").jsonPath().getList("items.change.kind")).doesNotContain("SKILL");
    }

    @Test
    void whoIsNotPublishedHasNoLever() {
        FakeProfileService.answers(200, FakeProfileService.profileAt(LAT, LON));
        ask("").then().statusCode(200).body("items", hasSize(0)).body("nextCursor", equalTo(null));
        FakeProfileService.answers(404, "{}");
        ask("").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void withoutTheHomeThereIsNoAnswer() {
        FakeProfileService.answers(500, "{}");
        ask("").then().spec(problem(503, "unavailable"));
    }

    @Test
    void onlyBeneficiariesAsk() {
        given().get("/api/v1/profiles/me/levers").then().spec(problem(401, "unauthenticated"));
        for (String token : List.of(TestTokens.employer(UUID.randomUUID()), TestTokens.advisor(), TestTokens.admin())) {
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/profiles/me/levers")
                    .then()
                    .spec(problem(403, "forbidden"));
        }
        ask("?limit=0").then().spec(violation("limit"));
    }

    private static Map<String, Object> lever(String kind, String value, String label, int more) {
        return Map.of("change", Map.of("kind", kind, "value", value, "label", label), "additionalOffers", more);
    }

    private static fr.monjob.testkit.events.TestEvent told(
            double lat, String job, String licence, UUID id, String... skills) {
        PublishedOffer model = Facts.offer(id, UUID.randomUUID(), skills);
        return Facts.told(Facts.offerAt(lat, LON, job, licence, model));
    }

    private List<String> matches() {
        return given().auth()
                .oauth2(TestTokens.beneficiary(person))
                .get("/api/v1/profiles/me/matches?limit=100")
                .jsonPath()
                .getList("items.offerId");
    }

    private Response ask(String query) {
        return given().auth().oauth2(TestTokens.beneficiary(person)).get("/api/v1/profiles/me/levers" + query);
    }
}
