package fr.monjob.offer.offer;

import static fr.monjob.offer.OfferDesk.mason;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static org.hamcrest.Matchers.equalTo;

import fr.monjob.offer.OfferDesk;
import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an employer fills in: what was read goes back as it is, and what is refused is said in the reader's language. */
@QuarkusTest
@WithStack
class FormsTest {

    private final OfferDesk desk = new OfferDesk();

    @BeforeEach
    void verify() {
        desk.verified();
    }

    @Test
    void anOfferThatWasReadIsChangedAndSentBack() {
        String skill = RomeCatalogue.load().searchSkills("béton", 1).get(0).code();
        String body = mason(",\"salary\":{\"min\":1200,\"max\":1300,\"per\":\"HOUR\"}")
                .replace("\"skills\":[]", "\"skills\":[{\"code\":\"" + skill + "\",\"weight\":\"ESSENTIAL\"}]");
        String id = desk.draft(body);
        desk.publish(id).statusCode(200);
        Response read = desk.own().get("/api/v1/offers/" + id);
        desk.own()
                .header("If-Match", read.header("ETag"))
                .body(read.asString().replace("Maçon H/F", "Maçonne ou maçon").replace("PUBLISHED", "FILLED"))
                .put("/api/v1/offers/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Maçonne ou maçon"))
                .body("status", equalTo("PUBLISHED"))
                .body("skills[0].code", equalTo(skill));
    }

    @Test
    void anEmployerThatWasReadIsChangedAndSentBack() {
        desk.own()
                .header("If-Match", "*")
                .body("""
                        {"siret":"73282932000074","companyName":"Bati Nord","kind":"EI","location":{"communeCode":"62498"}}
                        """)
                .put("/api/v1/employers/me")
                .then()
                .statusCode(200);
        Response read = desk.own().get("/api/v1/employers/me");
        desk.own()
                .header("If-Match", read.header("ETag"))
                .body(read.asString().replace("Bati Nord", "Bati Artois"))
                .put("/api/v1/employers/me")
                .then()
                .statusCode(200)
                .body("companyName", equalTo("Bati Artois"))
                .body("verification", equalTo("VERIFIED"));
    }

    @Test
    void aRefusedValueIsSaidInTheReadersLanguage() {
        Map.of(
                        "fr", "code INSEE de commune attendu, par exemple 62498",
                        "en", "INSEE code of a commune expected, for example 62498")
                .forEach((language, message) -> draft(language, mason("").replace("62498", "Lens"))
                        .spec(violation("location.communeCode"))
                        .body("violations[0].message", equalTo(message)));
        draft("fr", mason("").replace("F1703", "maçon"))
                .spec(violation("romeCode"))
                .body("violations[0].message", equalTo("code ROME attendu, par exemple F1703"));
    }

    @Test
    void theHighestPayIsNotBelowTheLowest() {
        draft("en", mason(",\"salary\":{\"min\":1200,\"max\":1199,\"per\":\"HOUR\"}"))
                .spec(violation("salary.max"))
                .body("violations[0].message", equalTo("The maximum cannot be below the minimum."));
    }

    private ValidatableResponse draft(String language, String body) {
        return desk.own()
                .header("Accept-Language", language)
                .body(body)
                .post("/api/v1/offers")
                .then();
    }
}
