package fr.monjob.offer.offer;

import static fr.monjob.offer.OfferDesk.as;
import static fr.monjob.offer.OfferDesk.mason;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.offer.OfferDesk;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack
class OffersTest {

    @Test
    void aDraftIsItsEmployersAlone() {
        OfferDesk desk = new OfferDesk();
        String id = desk.draft(mason(",\"shifts\":[{\"days\":[\"MONDAY\"],\"start\":\"07:30\",\"end\":\"15:00\"}],"
                + "\"salary\":{\"min\":1200,\"per\":\"HOUR\"},\"drivingLicence\":\"B\""));
        desk.own()
                .get("/api/v1/offers/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("location.communeName", equalTo("Lens"))
                .body("shifts[0].start", equalTo("07:30"))
                .body("salary.min", equalTo(1200))
                .body("drivingLicence", equalTo("B"));
        as(null).get("/api/v1/offers/" + id).then().spec(problem(404, "not-found"));
        new OfferDesk().own().get("/api/v1/offers/" + id).then().spec(problem(404, "not-found"));
        desk.publish(id).spec(problem(403, "employer-not-verified"));
    }

    @Test
    void publishedOffersArePublicAndTold() {
        OfferDesk desk = new OfferDesk().verified();
        String id = desk.publishedOffer("");
        as(null).get("/api/v1/offers/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("companyName", equalTo("Bati Nord"))
                .body("expiresOn", notNullValue());
        TestEvent told = EventObserver.of("offer.offers.v1")
                .awaitEvents(UUID.fromString(id), 1)
                .get(0);
        assertThat(told.type()).isEqualTo("OfferPublished");
        assertThat(told.value()).contains("\"communeCode\": \"62498\"", desk.employerId.toString());
        desk.publish(id).spec(problem(422, "transition-not-allowed"));
    }

    @Test
    void protectedTraitsAreNotAskedFor() {
        OfferDesk desk = new OfferDesk().verified();
        String id = desk.draft(mason("").replace("Vous montez", "Jeune homme, vous montez"));
        desk.publish(id)
                .spec(problem(422, "discriminatory-wording"))
                .body("words[0].words", equalTo("Jeune homme"))
                .body("words[0].trait", equalTo("age"));
        as(null).get("/api/v1/offers/" + id).then().statusCode(404);
    }

    @Test
    void aPublishedOfferCanBeMendedAndTakenBack() {
        OfferDesk desk = new OfferDesk().verified();
        String id = desk.publishedOffer("");
        String body = mason("").replace("Maçon H/F", "Maçonne ou maçon");
        desk.own().body(body).put("/api/v1/offers/" + id).then().spec(problem(428, "precondition-required"));
        desk.own()
                .header("If-Match", "\"99\"")
                .body(body)
                .put("/api/v1/offers/" + id)
                .then()
                .spec(problem(412, "precondition-failed"));
        new OfferDesk()
                .own()
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/offers/" + id)
                .then()
                .spec(problem(404, "not-found"));
        desk.own()
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/offers/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Maçonne ou maçon"));
        desk.own().post("/api/v1/offers/" + id + "/withdraw").then().body("status", equalTo("WITHDRAWN"));
        desk.own()
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/offers/" + id)
                .then()
                .spec(problem(422, "offer-not-editable"));
        assertThat(EventObserver.of("offer.offers.v1").awaitEvents(UUID.fromString(id), 3))
                .extracting(TestEvent::type)
                .containsExactly("OfferPublished", "OfferPublished", "OfferClosed");
    }

    @Test
    void whatAnOfferNamesMustExist() {
        OfferDesk desk = new OfferDesk();
        refused(desk, "62498", "62999").spec(problem(422, "unknown-commune"));
        refused(desk, "F1703", "N9999").spec(problem(422, "unknown-job"));
        refused(desk, "\"skills\":[]", "\"skills\":[{\"code\":\"nope\",\"weight\":\"USEFUL\"}]")
                .spec(problem(422, "unknown-skill"));
        refused(desk, "\"F1703\"", "\"Z1\"").spec(violation("romeCode"));
        refused(desk, "\"openings\":1", "\"openings\":0").spec(violation("openings"));
        refused(desk, "\"weeklyHours\":35", "\"weeklyHours\":60").spec(violation("weeklyHours"));
        refused(desk, "\"openings\":1", "\"openings\":1,\"salary\":{\"min\":2,\"max\":1,\"per\":\"HOUR\"}")
                .spec(violation("salary.max"));
        refused(desk, "\"openings\":1", "\"openings\":1,\"surprise\":1").spec(problem(400, "unknown-field"));
    }

    @Test
    void aRetryWithTheSameKeyMakesOneDraft() {
        OfferDesk desk = new OfferDesk();
        String key = UUID.randomUUID().toString();
        String first = post(desk, key).extract().path("id");
        assertThat(post(desk, key).extract().<String>path("id")).isEqualTo(first);
        desk.own().get("/api/v1/offers/mine").then().body("items.size()", equalTo(1));
    }

    @Test
    void theSearchIsNearestFirstAndKeepsToTheCircle() {
        OfferDesk desk = new OfferDesk().verified();
        String lens = desk.publishedOffer("");
        String arras = desk.draft(mason("").replace("62498", "62041"));
        String calais = desk.draft(mason("").replace("62498", "62193"));
        desk.publish(arras);
        desk.publish(calais);
        String around = "/api/v1/offers?lat=50.4329&lon=2.8319&limit=100";
        as(null).get(around + "&radiusKm=30&romeCode=F1703")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(lens))
                .body("items.id", hasItem(arras))
                .body("items.id", not(hasItem(calais)))
                .body("items.find { it.id == '" + arras + "' }.distanceMetres", greaterThan(10_000))
                .body("items.distanceMetres", org.hamcrest.Matchers.equalTo(sorted(around)))
                .body("nextCursor", nullValue());
        as(null).get(around + "&radiusKm=100").then().body("items.id", hasItem(calais));
        as(null).get(around + "&contractType=PMSMP").then().body("items.id", not(hasItem(lens)));
        as(null).get("/api/v1/offers?q=100%25").then().statusCode(200).body("items.id", not(hasItem(lens)));
        as(null).get("/api/v1/offers?q=PARPAING&limit=100").then().body("items.id", hasItem(lens));
    }

    @Test
    void theSearchPagesInOrder() {
        OfferDesk desk = new OfferDesk().verified();
        desk.publishedOffer("");
        desk.publishedOffer("");
        for (String where : new String[] {"lat=50.4329&lon=2.8319&", ""}) {
            var page =
                    as(null).get("/api/v1/offers?" + where + "limit=1").then().statusCode(200);
            String cursor = page.extract().path("nextCursor");
            as(null).get("/api/v1/offers?" + where + "limit=1&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(page.extract().<String>path("items[0].id"))));
        }
    }

    @Test
    void T44_aSearchThatMakesNoSenseIsRefused() {
        for (String query : new String[] {
            "lat=91&lon=2", "lat=50", "lat=NaN&lon=2", "lat=50&lon=2&radiusKm=0", "lat=x&lon=2", "romeCode=x"
        }) {
            as(null).get("/api/v1/offers?" + query).then().spec(problem(400, "validation-failed"));
        }
    }

    private static java.util.List<Integer> sorted(String around) {
        java.util.List<Integer> distances =
                as(null).get(around + "&radiusKm=30&romeCode=F1703").path("items.distanceMetres");
        return distances.stream().sorted().toList();
    }

    private static io.restassured.response.ValidatableResponse post(OfferDesk desk, String key) {
        return desk.own()
                .header("Idempotency-Key", key)
                .body(mason(""))
                .post("/api/v1/offers")
                .then()
                .statusCode(201);
    }

    private static io.restassured.response.ValidatableResponse refused(OfferDesk desk, String good, String bad) {
        return desk.own()
                .body(mason("").replace(good, bad))
                .post("/api/v1/offers")
                .then();
    }
}
