package fr.monjob.offer.offer;

import static fr.monjob.offer.OfferDesk.as;
import static fr.monjob.offer.OfferDesk.mason;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.offer.OfferDesk;
import fr.monjob.offer.TimeMachine;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack
class OfferLifeTest {

    private static final String EXTRAS = ",\"salary\":{\"min\":1200,\"per\":\"HOUR\"},\"drivingLicence\":\"B\","
            + "\"shifts\":[{\"days\":[\"MONDAY\"],\"start\":\"07:30\",\"end\":\"15:00\"}],\"expiresOn\":\""
            + LocalDate.now(ZoneOffset.UTC).plusDays(30) + "\"";

    @Inject
    TimeMachine time;

    @Inject
    OfferExpiryJob expiry;

    @Test
    void anEndedOfferIsDraftedAgainWithTheSameContent() {
        OfferDesk desk = new OfferDesk().verified();
        String ended = desk.publishedOffer(EXTRAS);
        desk.own().post("/api/v1/offers/" + ended + "/withdraw");
        String copy = desk.own()
                .post("/api/v1/offers/" + ended + "/duplicate")
                .then()
                .statusCode(201)
                .header("Location", not(equalTo("/api/v1/offers/" + ended)))
                .body("id", not(equalTo(ended)))
                .body("status", equalTo("DRAFT"))
                .body("title", equalTo("Maçon H/F"))
                .body("salary.min", equalTo(1200))
                .body("drivingLicence", equalTo("B"))
                .body("shifts[0].start", equalTo("07:30"))
                .body("location.communeCode", equalTo("62498"))
                .body("publishedAt", nullValue())
                .body("expiresOn", nullValue())
                .extract()
                .path("id");
        desk.publish(copy).statusCode(200);
        desk.own().get("/api/v1/offers/" + ended).then().body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void onlyItsEmployerDuplicatesAnOffer() {
        String offer = new OfferDesk().verified().publishedOffer("");
        String path = "/api/v1/offers/" + offer + "/duplicate";
        new OfferDesk().own().post(path).then().spec(problem(404, "not-found"));
        as(null).post(path).then().spec(problem(401, "unauthenticated"));
    }

    @Test
    void ownOffersByStatus() {
        OfferDesk desk = new OfferDesk().verified();
        String published = desk.publishedOffer("");
        String first = desk.draft(mason(""));
        String second = desk.draft(mason(""));
        desk.own().get("/api/v1/offers/mine").then().body("items", hasSize(3));
        desk.own().get("/api/v1/offers/mine?status=PUBLISHED").then().body("items.id", contains(published));
        String cursor = desk.own()
                .get("/api/v1/offers/mine?status=DRAFT&limit=1")
                .then()
                .body("items.id", contains(second))
                .extract()
                .path("nextCursor");
        desk.own()
                .get("/api/v1/offers/mine?status=DRAFT&limit=1&cursor=" + cursor)
                .then()
                .body("items.id", contains(first))
                .body("nextCursor", nullValue());
        desk.own().get("/api/v1/offers/mine?status=SHOWN").then().statusCode(400);
    }

    @Test
    void anOfferIsGoneWithItsLastDayEvenBeforeTheJobComesBy() {
        OfferDesk desk = new OfferDesk().verified();
        String offer = desk.publishedOffer("");
        as(null).get("/api/v1/offers?limit=100").then().body("items.id", hasItem(offer));
        time.passLastDayOf(offer);
        as(null).get("/api/v1/offers?limit=100").then().body("items.id", not(hasItem(offer)));
        as(null).get("/api/v1/offers?lat=50.4329&lon=2.8319&limit=100").then().body("items.id", not(hasItem(offer)));
        as(null).get("/api/v1/offers/" + offer).then().spec(problem(404, "not-found"));
        expiry.expire();
        desk.own().get("/api/v1/offers/" + offer).then().body("status", equalTo("EXPIRED"));
        assertThat(EventObserver.of("offer.offers.v1")
                        .awaitEvents(UUID.fromString(offer), 2)
                        .get(1)
                        .isTombstone())
                .isTrue();
    }

    @Test
    void theSearchReadsTitleCompanyAndDescriptionWithoutAccents() {
        OfferDesk desk = new OfferDesk().verified();
        String word = "zeph" + UUID.randomUUID().toString().substring(0, 8);
        String offer = desk.draft(mason("").replace("Maçon H/F", "Maçon Éphémère " + word));
        desk.publish(offer).statusCode(200);
        for (String query :
                new String[] {word, "MACON " + word, "ephemere " + word, word + " bati  nord", word + " Parpaings"}) {
            as(null).queryParam("q", query).get("/api/v1/offers").then().body("items.id", contains(offer));
        }
        as(null).queryParam("q", word + " plombier")
                .get("/api/v1/offers")
                .then()
                .body("items", hasSize(0));
        as(null).queryParam("q", word + "%").get("/api/v1/offers").then().body("items", hasSize(0));
    }

    @Test
    void aCursorBelongsToItsSearch() {
        OfferDesk desk = new OfferDesk().verified();
        desk.publishedOffer("");
        desk.publishedOffer("");
        String cursor = as(null).get("/api/v1/offers?limit=1&romeCode=F1703").path("nextCursor");
        as(null).get("/api/v1/offers?limit=1&romeCode=A1203&cursor=" + cursor)
                .then()
                .spec(problem(400, "validation-failed"));
    }
}
