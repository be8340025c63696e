package fr.monjob.profile.referential;

import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithStack
class ReferentialResourceTest {

    private static final String ROOT = "/api/v1/referentials/";

    @Test
    void aCommuneIsFoundWithoutAccentsByAnybody() {
        given().config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE)))
                .queryParam("q", "bethune")
                .get(ROOT + "communes")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=3600")
                .body("items[0].code", equalTo("62119"))
                .body("items[0].name", equalTo("Béthune"))
                .body("items[0].postalCodes", contains("62400"))
                .body("items[0].departement", equalTo("62"))
                .body("items[0].location.lat", closeTo(50.53, 0.05))
                .body("items[0].location.lon", closeTo(2.64, 0.05))
                .body("items[0]", aMapWithSize(7));
    }

    @Test
    void aJobIsFoundByItsEverydayName() {
        given().queryParam("q", "macon")
                .get(ROOT + "jobs")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=3600")
                .body("items[0].romeCode", equalTo("F1703"))
                .body("items[0].label", equalTo("Maçonnerie"))
                .body("items[0]", aMapWithSize(2));
    }

    @Test
    void aSkillIsFoundByItsWords() {
        given().queryParam("q", "carrelage")
                .get(ROOT + "skills")
                .then()
                .statusCode(200)
                .body("items[0].code", equalTo("MJ0212"))
                .body("items[0].kind", equalTo("SAVOIR_FAIRE"))
                .body("items[0]", aMapWithSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"communes", "jobs", "skills"})
    void theLimitIsTenUnlessSaid(String list) {
        given().queryParam("q", "a")
                .get(ROOT + list)
                .then()
                .statusCode(200)
                .body("items", hasSize(lessThanOrEqualTo(10)));
        given().queryParam("q", "a")
                .queryParam("limit", 3)
                .get(ROOT + list)
                .then()
                .statusCode(200)
                .body("items", hasSize(lessThanOrEqualTo(3)));
        given().queryParam("q", "zzzzzzzz")
                .get(ROOT + list)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "communes, q, ''",
        "jobs, q, ''",
        "skills, q, ''",
        "communes, limit, 0",
        "jobs, limit, 51",
        "skills, limit, dix",
        "jobs, limit, -1",
        "jobs, limit, 99999999999"
    })
    void aWrongParameterIsNamed(String list, String parameter, String value) {
        given().queryParam("q", parameter.equals("q") ? value : "agent")
                .queryParam("limit", parameter.equals("limit") ? value : "10")
                .get(ROOT + list)
                .then()
                .spec(violation(parameter));
    }

    @Test
    void aQuestionHasALength() {
        given().queryParam("q", "a".repeat(100)).get(ROOT + "jobs").then().statusCode(200);
        given().queryParam("q", "a".repeat(101)).get(ROOT + "jobs").then().statusCode(400);
        given().get(ROOT + "jobs").then().statusCode(400);
    }
}
