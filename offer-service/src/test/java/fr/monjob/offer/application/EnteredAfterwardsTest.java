package fr.monjob.offer.application;

import static fr.monjob.offer.OfferDesk.as;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.monjob.offer.OfferDesk;
import fr.monjob.offer.offer.OfferDays;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Applications by phone, on paper or at a job fair, entered days later. */
@QuarkusTest
@WithStack
class EnteredAfterwardsTest {

    private final String person = TestTokens.beneficiary(UUID.randomUUID());
    private final OfferDesk desk = new OfferDesk();
    private final LocalDate today = OfferDays.today(Clock.systemUTC());
    private final LocalDate fair = today.minusDays(20);
    private String offer;

    @BeforeEach
    void publish() {
        offer = desk.verified().publishedOffer(",\"expiresOn\":\"" + today.plusDays(30) + "\"");
    }

    @Test
    void eachStepShowsTheDayItHappened() {
        String id = apply("{\"appliedOn\":\"" + fair + "\"}")
                .statusCode(201)
                .body("appliedOn", equalTo(fair.toString()))
                .body("history.on", contains(fair.toString()))
                .extract()
                .path("id");
        move(id, "INTERVIEW", ",\"on\":\"" + fair.plusDays(4) + "\"").statusCode(200);
        move(id, "HIRED", ",\"on\":\"" + fair.plusDays(6) + "\",\"hiredOn\":\"" + today.plusDays(3) + "\"")
                .statusCode(200)
                .body("hiredOn", equalTo(today.plusDays(3).toString()));
        as(person)
                .get("/api/v1/applications/" + id)
                .then()
                .body("appliedOn", equalTo(fair.toString()))
                .body(
                        "history.on",
                        contains(
                                fair.toString(),
                                fair.plusDays(4).toString(),
                                fair.plusDays(6).toString()));
    }

    @Test
    void whoIsHiredOnADayStartsThatDayUnlessSaidOtherwise() {
        String id = apply("{\"appliedOn\":\"" + fair + "\"}").extract().path("id");
        move(id, "ACCEPTED", ",\"on\":\"" + fair + "\"").statusCode(200);
        move(id, "HIRED", ",\"on\":\"" + fair.plusDays(1) + "\"")
                .statusCode(200)
                .body("hiredOn", equalTo(fair.plusDays(1).toString()));
    }

    @Test
    void withoutADayItIsToday() {
        String id = apply("{}")
                .body("appliedOn", equalTo(today.toString()))
                .extract()
                .path("id");
        move(id, "VIEWED", "").body("history.on", contains(today.toString(), today.toString()));
    }

    @Test
    void theTimeToAnswerRunsFromTheRecording() {
        Instant before = Instant.now();
        String due = apply("{\"appliedOn\":\"" + fair + "\"}").extract().path("replyDueAt");
        assertThat(Instant.parse(due)).isAfterOrEqualTo(before.plus(Duration.ofDays(14)));
    }

    @Test
    void daysThatCannotBe() {
        apply("{\"appliedOn\":\"" + today.plusDays(1) + "\"}")
                .spec(problem(400, "validation-failed"))
                .body("violations.field", contains("appliedOn"));
        apply("{\"appliedOn\":\"" + today.minusMonths(12).minusDays(1) + "\"}").spec(problem(400, "validation-failed"));
        String id = apply("{\"appliedOn\":\"" + fair + "\"}").extract().path("id");
        move(id, "VIEWED", ",\"on\":\"" + fair.minusDays(1) + "\"")
                .spec(problem(400, "validation-failed"))
                .body("violations.field", contains("on"));
        move(id, "VIEWED", ",\"on\":\"" + today.plusDays(1) + "\"").spec(problem(400, "validation-failed"));
        as(person).get("/api/v1/applications/" + id).then().body("state", equalTo("SUBMITTED"));
    }

    private ValidatableResponse apply(String body) {
        return as(person)
                .body(body)
                .post("/api/v1/offers/" + offer + "/applications")
                .then();
    }

    private ValidatableResponse move(String id, String to, String extra) {
        return desk.own()
                .body("{\"to\":\"" + to + "\"" + extra + "}")
                .post("/api/v1/applications/" + id + "/transitions")
                .then();
    }
}
