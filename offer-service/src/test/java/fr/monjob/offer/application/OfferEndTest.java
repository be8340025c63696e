package fr.monjob.offer.application;

import static fr.monjob.offer.OfferDesk.as;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.offer.OfferDesk;
import fr.monjob.offer.TimeMachine;
import fr.monjob.offer.offer.OfferService;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When an offer ends, nobody who applied is left waiting. */
@QuarkusTest
@WithStack
class OfferEndTest {

    private final String person = TestTokens.beneficiary(UUID.randomUUID());
    private final OfferDesk desk = new OfferDesk();

    @Inject
    TimeMachine time;

    @Inject
    OfferService offers;

    @BeforeEach
    void verify() {
        desk.verified();
    }

    @Test
    void theLastHireTellsTheOthersThatThePlaceIsTaken() {
        String offer = desk.publishedOffer("");
        String waiting = apply(person, offer);
        String refused = apply(TestTokens.beneficiary(UUID.randomUUID()), offer);
        String chosen = apply(TestTokens.beneficiary(UUID.randomUUID()), offer);
        move(refused, "REFUSED", ",\"reason\":\"HOURS_NOT_COMPATIBLE\"");
        move(chosen, "ACCEPTED", "");
        move(chosen, "HIRED", "").body("state", equalTo("HIRED"));

        seen(waiting)
                .body("state", equalTo("REFUSED"))
                .body("refusalReason", equalTo("POSITION_FILLED"))
                .body("replyDueAt", nullValue())
                .body("nextStates", empty())
                .body("history[-1].movedBy", equalTo("PLATFORM"));
        desk.own()
                .get("/api/v1/applications/" + refused)
                .then()
                .body("refusalReason", equalTo("HOURS_NOT_COMPATIBLE"))
                .body("history.size()", equalTo(2));
        List<TestEvent> told = EventObserver.of("offer.applications.v1").awaitEvents(UUID.fromString(waiting), 2);
        assertThat(told.get(1).type()).isEqualTo("ApplicationMoved");
        assertThat(told.get(1).value()).contains("\"movedBy\": \"PLATFORM\"").doesNotContain("replyDueAt");
    }

    @Test
    void aPlaceThatIsStillOpenEndsNothing() {
        String offer = desk.draft(OfferDesk.mason("").replace("\"openings\":1", "\"openings\":2"));
        desk.publish(offer).statusCode(200);
        String waiting = apply(person, offer);
        String chosen = apply(TestTokens.beneficiary(UUID.randomUUID()), offer);
        move(chosen, "ACCEPTED", "");
        move(chosen, "HIRED", "");
        seen(waiting).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void aWithdrawnOfferEndsWhatIsUnderWay() {
        String offer = desk.publishedOffer("");
        String waiting = apply(person, offer);
        move(waiting, "INTERVIEW", "");
        desk.own().post("/api/v1/offers/" + offer + "/withdraw").then().statusCode(200);
        seen(waiting)
                .body("state", equalTo("REFUSED"))
                .body("refusalLabel", equalTo("Le poste n'est plus à pourvoir"))
                .body("replyDueAt", nullValue());
    }

    @Test
    void anEmployerThatIsRefusedLeavesNobodyWaiting() {
        String waiting = apply(person, desk.publishedOffer(""));
        desk.decide("REFUSED").statusCode(200);
        seen(waiting).body("state", equalTo("REFUSED")).body("refusalReason", equalTo("POSITION_CANCELLED"));
    }

    @Test
    void neitherDoesWhatWasLeftOfAnOfferThatWasOverBefore() {
        String offer = desk.publishedOffer("");
        String waiting = apply(person, offer);
        time.passLastDayOf(offer);
        offers.expire();
        desk.decide("REFUSED").statusCode(200);
        seen(waiting).body("state", equalTo("REFUSED")).body("history[-1].movedBy", equalTo("PLATFORM"));
    }

    @Test
    void anEmployerThatIsNotVerifiedAnyMoreReadsNoApplicationAndWritesToNobody() {
        String offer = desk.publishedOffer("");
        String application = "/api/v1/applications/" + apply(person, offer);
        String thread = application + "/messages";
        as(person).body("{\"text\":\"Bonjour\"}").post(thread).then().statusCode(201);
        desk.decide("REFUSED").statusCode(200);
        for (String path : List.of("/api/v1/offers/" + offer + "/applications", application, thread)) {
            desk.own().get(path).then().spec(problem(403, "employer-not-verified"));
        }
        desk.own().body("{\"text\":\"Venez\"}").post(thread).then().spec(problem(403, "employer-not-verified"));
        desk.own()
                .body("{\"to\":\"VIEWED\"}")
                .post(application + "/transitions")
                .then()
                .spec(problem(403, "employer-not-verified"));
        as(person).get(thread).then().statusCode(200).body("items.size()", equalTo(1));
        desk.decide("VERIFIED").statusCode(200);
        desk.own().get(application).then().statusCode(200);
    }

    @Test
    void anExpiredOfferIsStillDecidedByItsEmployerAndItsClockRuns() {
        String offer = desk.publishedOffer("");
        String waiting = apply(person, offer);
        time.passLastDayOf(offer);
        as(TestTokens.beneficiary(UUID.randomUUID()))
                .body("{}")
                .post("/api/v1/offers/" + offer + "/applications")
                .then()
                .spec(problem(422, "offer-not-published"));
        offers.expire();
        seen(waiting).body("state", equalTo("SUBMITTED")).body("replyDueAt", notNullValue());
        move(waiting, "ACCEPTED", "");
        move(waiting, "HIRED", "");
        desk.own().get("/api/v1/offers/" + offer).then().body("status", equalTo("FILLED"));
    }

    @Test
    void whoAppliedStillReadsTheOfferWhenItIsOver() {
        String offer = desk.publishedOffer("");
        String path = "/api/v1/offers/" + offer;
        apply(person, offer);
        desk.own().post(path + "/withdraw").then().statusCode(200);
        as(person).get(path).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        as(TestTokens.beneficiary(UUID.randomUUID())).get(path).then().spec(problem(404, "not-found"));
        as(null).get(path).then().spec(problem(404, "not-found"));
    }

    private String apply(String token, String offer) {
        return as(token)
                .body("{}")
                .post("/api/v1/offers/" + offer + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse seen(String application) {
        return as(person).get("/api/v1/applications/" + application).then().statusCode(200);
    }

    private ValidatableResponse move(String application, String to, String more) {
        return desk.own()
                .body("{\"to\":\"" + to + "\"" + more + "}")
                .post("/api/v1/applications/" + application + "/transitions")
                .then()
                .statusCode(200);
    }
}
