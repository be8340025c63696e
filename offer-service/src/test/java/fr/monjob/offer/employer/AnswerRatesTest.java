package fr.monjob.offer.employer;

import static fr.monjob.offer.OfferDesk.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.offer.OfferDesk;
import fr.monjob.offer.TimeMachine;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which share of applications an employer answers in time, as everybody sees it on its offers. */
@QuarkusTest
@WithStack
class AnswerRatesTest {

    private final OfferDesk desk = new OfferDesk();
    private String offer;

    @Inject
    TimeMachine time;

    @BeforeEach
    void publish() {
        offer = desk.verified().publishedOffer("");
    }

    @Test
    void countsAnswersInTimeOnceThereAreFiveToCount() {
        move(desk.token, apply(), "REFUSED");
        move(desk.token, apply(), "INTERVIEW");
        move(desk.token, apply(), "VIEWED");
        apply();
        withdraw();
        time.ageApplicationsTo(offer, 15);
        shows(null);
        time.ageApplicationsTo(offer, -15);
        move(desk.token, apply(), "ACCEPTED");
        shows(null);
        time.ageApplicationsTo(offer, 15);
        // Answered: refused, interview, accepted. Not: only viewed, untouched. Withdrawn unanswered: not counted.
        shows(0.6f);
        as(null).get("/api/v1/offers/" + offer).then().body("answerRate.days", equalTo(14));
        as(null).queryParam("limit", 100)
                .get("/api/v1/offers")
                .then()
                .body("items.find { it.id == '" + offer + "' }.answerRate.share", equalTo(0.6f));
        desk.own().get("/api/v1/offers/mine").then().body("items[0].answerRate.share", equalTo(0.6f));
    }

    @Test
    void anAnswerAfterTheTimeIsNone() {
        String late = apply();
        for (int i = 0; i < 4; i++) {
            move(desk.token, apply(), "REFUSED");
        }
        time.ageApplicationsTo(offer, 15);
        shows(0.8f);
        move(desk.token, late, "REFUSED");
        shows(0.8f);
    }

    @Test
    void whatEndsWithItsOfferNeitherRaisesTheRateNorLowersIt() {
        for (int i = 0; i < 4; i++) {
            move(desk.token, apply(), "REFUSED");
        }
        apply();
        time.ageApplicationsTo(offer, 15);
        offer = desk.publishedOffer("");
        apply();
        desk.own().post("/api/v1/offers/" + offer + "/withdraw").then().statusCode(200);
        time.ageApplicationsTo(offer, 15);
        desk.own().get("/api/v1/employers/me").then().body("answerRate.share", equalTo(0.8f));
    }

    private void shows(Float share) {
        desk.own()
                .get("/api/v1/employers/me")
                .then()
                .statusCode(200)
                .body("answerRate?.share", share == null ? nullValue() : equalTo(share));
        as(null).get("/api/v1/offers/" + offer)
                .then()
                .statusCode(200)
                .body("answerRate?.share", share == null ? nullValue() : equalTo(share));
    }

    private void withdraw() {
        String person = TestTokens.beneficiary(UUID.randomUUID());
        move(person, apply(person), "WITHDRAWN");
    }

    private String apply() {
        return apply(TestTokens.beneficiary(UUID.randomUUID()));
    }

    private String apply(String person) {
        return as(person)
                .body("{}")
                .post("/api/v1/offers/" + offer + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void move(String token, String application, String to) {
        as(token)
                .body("{\"to\":\"" + to + "\",\"reason\":"
                        + (to.equals("REFUSED") ? "\"HOURS_NOT_COMPATIBLE\"" : "null") + "}")
                .post("/api/v1/applications/" + application + "/transitions")
                .then()
                .statusCode(200);
    }
}
