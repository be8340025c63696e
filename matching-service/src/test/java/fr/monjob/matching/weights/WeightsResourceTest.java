package fr.monjob.matching.weights;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack
class WeightsResourceTest {

    @Test
    void everybodyMayReadHowTheScoreIsMade() {
        Map<String, Object> weights = given().get("/api/v1/matching/weights")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$");
        assertThat(weights)
                .isEqualTo(Map.of(
                        "skills",
                        0.5f,
                        "job",
                        0.2f,
                        "distance",
                        0.3f,
                        "essentialSkill",
                        3,
                        "usefulSkill",
                        1,
                        "sameJob",
                        1f,
                        "sameDomain",
                        0.5f,
                        "skillsAloneFrom",
                        0.5f));
    }
}
