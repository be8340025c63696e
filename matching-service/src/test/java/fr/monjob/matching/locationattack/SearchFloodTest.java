package fr.monjob.matching.locationattack;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.match.geo.GeoPoint;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** As many searches as the product allows; other tests search more often. */
@QuarkusTest
@WithStack
@TestProfile(SearchFloodTest.AsDeployed.class)
class SearchFloodTest {

    /** The limit of the product. */
    public static final class AsDeployed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("monjob.candidate-search.searches-per-minute", "30");
        }
    }

    @Test
    void T67_theThirtyFirstSearchInAMinuteIsRefused() {
        Attacker attacker = new Attacker(List.of(new GeoPoint(45.20, 4.40)));
        UUID depot = attacker.workplaces().get(0);
        String skill = Attacker.newSkill();
        EventSender.send(attacker.standing());
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(attacker.search(depot, 5, skill).statusCode())
                        .isEqualTo(200));
        // Sixty-two within two minutes of the clock are too many for one of them.
        List<Response> refused = IntStream.range(0, 62)
                .mapToObj(i -> attacker.search(depot, 5, skill))
                .filter(answer -> answer.statusCode() != 200)
                .toList();
        assertThat(refused).isNotEmpty().allSatisfy(answer -> answer.then().spec(problem(429, "too-many-requests")));
        assertThat(Integer.parseInt(refused.get(0).header("Retry-After"))).isBetween(1, 60);
    }
}
