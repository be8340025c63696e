package fr.monjob.matching.lever;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import fr.monjob.matching.Facts;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What would open more offers to an advisor's people, far from where other tests have theirs. */
@QuarkusTest
@WithStack
class PortfolioLeverResourceTest {

    private static final double LAT = 44.10;
    private static final double LON = -0.37;
    private static final String ELSEWHERE = "K2204";

    private final UUID advisor = UUID.randomUUID();
    private final UUID one = UUID.randomUUID();
    private final UUID two = UUID.randomUUID();
    private final UUID unpublished = UUID.randomUUID();
    private final UUID somebodyElses = UUID.randomUUID();
    private final String skill = "test-" + UUID.randomUUID();

    @Test
    void addsUpWhatOpensToTheCallersOwnPublishedPeople() {
        EventSender.send(
                Facts.assigned(one, advisor),
                Facts.assigned(two, advisor),
                Facts.assigned(unpublished, advisor),
                Facts.assigned(somebodyElses, UUID.randomUUID()),
                Facts.told(Facts.mason(one, LAT, LON)),
                // Has the skill already.
                Facts.told(Facts.mason(two, LAT, LON, skill)),
                Facts.told(Facts.mason(somebodyElses, LAT, LON)),
                offer(Facts.MASON, "C"),
                offer(Facts.MASON, "C"),
                offer(ELSEWHERE, null, skill));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ask(advisor).jsonPath().<Map<String, Object>>getList("items"))
                        .containsExactly(
                                lever("LICENCE", "C", "Permis C", 2, 2, 4), lever("SKILL", skill, skill, 1, 1, 1)));
        assertThat(ask(advisor).asString()).doesNotContain(one.toString(), two.toString());
        given().auth()
                .oauth2(TestTokens.advisor(advisor))
                .get("/api/v1/portfolio/levers?limit=1")
                .then()
                .body("items", hasSize(1));
        whoGoesToAnotherAdvisorCountsThere();
    }

    private void whoGoesToAnotherAdvisorCountsThere() {
        UUID colleague = UUID.randomUUID();
        EventSender.send(Facts.assigned(two, colleague).version(2));
        await().untilAsserted(() -> assertThat(ask(colleague).jsonPath().<Map<String, Object>>getList("items"))
                .containsExactly(lever("LICENCE", "C", "Permis C", 1, 2, 2)));
        assertThat(ask(advisor).jsonPath().getInt("items[0].people")).isEqualTo(1);
        EventSender.send(Facts.withdrawn(two).version(2));
        await().untilAsserted(() -> ask(colleague).then().body("items", hasSize(0)));
    }

    @Test
    void anAdvisorWithoutPeopleHasNoLever() {
        ask(UUID.randomUUID()).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void onlyAdvisorsAsk() {
        given().get("/api/v1/portfolio/levers").then().spec(problem(401, "unauthenticated"));
        for (String token : List.of(
                TestTokens.employer(UUID.randomUUID()),
                TestTokens.beneficiary(one),
                TestTokens.admin(),
                TestTokens.facilitator(advisor))) {
            given().auth().oauth2(token).get("/api/v1/portfolio/levers").then().spec(problem(403, "forbidden"));
        }
    }

    private static Map<String, Object> lever(
            String kind, String value, String label, int people, int offers, int additionalOffers) {
        return Map.of(
                "change",
                Map.of("kind", kind, "value", value, "label", label),
                "people",
                people,
                "offers",
                offers,
                "additionalOffers",
                additionalOffers);
    }

    private static TestEvent offer(String job, String licence, String... skills) {
        return Facts.told(
                Facts.offerAt(LAT, LON, job, licence, Facts.offer(UUID.randomUUID(), UUID.randomUUID(), skills)));
    }

    private static Response ask(UUID advisor) {
        return given().auth().oauth2(TestTokens.advisor(advisor)).get("/api/v1/portfolio/levers");
    }
}
