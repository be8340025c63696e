package fr.monjob.web.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** The published document says what holds for all operations. */
@QuarkusTest
@WithStack(kafka = false)
class ApiDocumentTest {
    @Test
    void everyOperationMayAnswerWithAProblem() {
        document()
                .body("components.schemas.Problem.properties", hasKey("violations"))
                .body("paths.'/demo/open'.get.responses.default.content", hasKey("application/problem+json"))
                .body("paths.'/demo/me'.get.responses.'403'.content", hasKey("application/problem+json"));
    }

    @Test
    void aListTellsItsLimitsAndAnEditItsCondition() {
        document()
                .body("paths.'/demo/names'.get.parameters.name", hasItems("limit", "cursor", "prefix"))
                .body("paths.'/demo/names'.get.parameters.find { it.name == 'limit' }.schema.maximum", equalTo(100))
                .body("paths.'/demo/things/{id}'.put.parameters.name", hasItem("If-Match"));
    }

    @Test
    void aClosedOperationTellsWhatItNeeds() {
        document()
                .body("paths.'/demo/me'.get.security[0]", hasKey("bearer"))
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"));
    }

    @Test
    void anOperationSaysWhatItsJavadocSays() {
        document()
                .body("paths.'/demo/things'.post.summary", equalTo("A new thing of the caller"))
                .body("paths.'/demo/things'.post.description", equalTo("Named \"late\", it fails at the end."))
                .body("paths.'/demo/things'.post.tags", hasItem("Demo"));
    }

    @Test
    void anOperationThatCreatesAnswers201AndTakesAKey() {
        document()
                .body("paths.'/demo/things'.post.responses", hasKey("201"))
                .body("paths.'/demo/things'.post.responses", not(hasKey("200")))
                .body("paths.'/demo/things'.post.parameters.name", hasItem("Idempotency-Key"))
                .body("paths.'/demo/names'.get.parameters.name", not(hasItem("Idempotency-Key")));
    }

    @Test
    void aFieldHasAnExample() {
        document().body("components.schemas.ThingView.properties.name.examples", hasItem("Lens"));
    }

    @Test
    void anExampleOfTheSchemaGoesBeforeTheOneOfTheWord() {
        document()
                .body("components.schemas.Problem.properties.title.examples", hasItem("Données invalides"))
                .body("components.schemas.Problem.examples[0].status", equalTo(400));
    }

    @Test
    void aFieldSaysWhatItsRecordsJavadocSays() {
        document().body("components.schemas.ThingView.properties.name.description", equalTo("as the caller named it"));
    }

    @Test
    void anOperationHasAShortId() {
        document().body("paths.'/demo/things'.post.operationId", equalTo("Demo_create"));
    }

    private static ValidatableResponse document() {
        return given().accept("application/json").get("/q/openapi").then().statusCode(200);
    }
}
