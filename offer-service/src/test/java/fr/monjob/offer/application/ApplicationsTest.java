package fr.monjob.offer.application;

import static fr.monjob.offer.OfferDesk.as;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.offer.OfferDesk;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack
class ApplicationsTest {

    private final UUID personId = UUID.randomUUID();
    private final String person = TestTokens.beneficiary(personId);

    @Test
    void fromApplicationToHire() {
        OfferDesk desk = new OfferDesk().verified();
        String offer = desk.publishedOffer("");
        String id = apply(person, offer)
                .then()
                .statusCode(201)
                .body("state", equalTo("SUBMITTED"))
                .body("nextStates", contains("WITHDRAWN"))
                .body("candidateId", nullValue())
                .extract()
                .path("id");
        desk.own()
                .get("/api/v1/offers/" + offer + "/applications")
                .then()
                .body("items", hasSize(1))
                .body("items[0].candidateId", not(equalTo(personId.toString())));

        move(desk.token, id, "VIEWED", "").statusCode(200);
        move(desk.token, id, "ACCEPTED", "").statusCode(200);
        move(desk.token, id, "HIRED", ",\"contractType\":\"CDD\"")
                .statusCode(200)
                .body("contractType", equalTo("CDD"));

        desk.own()
                .get("/api/v1/offers/" + offer)
                .then()
                .body("status", equalTo("FILLED"))
                .body("openings", equalTo(0));
        as(person).get("/api/v1/applications/me").then().body("items[0].state", equalTo("HIRED"));
        List<TestEvent> told = EventObserver.of("offer.applications.v1").awaitEvents(UUID.fromString(id), 4);
        assertThat(told)
                .extracting(TestEvent::type)
                .containsExactly("ApplicationSubmitted", "ApplicationMoved", "ApplicationMoved", "HireRecorded");
        assertThat(told.get(3).value())
                .contains("\"departement\": \"62\"", "\"contractType\": \"CDD\"", personId.toString());
        assertThat(EventObserver.of("offer.offers.v1").awaitEvents(UUID.fromString(offer), 2))
                .extracting(TestEvent::type)
                .containsExactly("OfferPublished", "OfferClosed");
    }

    @Test
    void aStepThatTheStateOrTheRoleDoesNotAllow() {
        OfferDesk desk = new OfferDesk().verified();
        String id = apply(person, desk.publishedOffer("")).path("id");
        move(desk.token, id, "HIRED", "")
                .spec(problem(422, "transition-not-allowed"))
                .body("allowed", hasItem("VIEWED"));
        move(person, id, "HIRED", "").spec(problem(403, "forbidden"));
        move(desk.token, id, "WITHDRAWN", "").spec(problem(403, "forbidden"));
        move(desk.token, id, "SUBMITTED", "").spec(problem(422, "transition-not-allowed"));
        move(desk.token, id, "REFUSED", "").spec(problem(422, "refusal-reason-required"));
        move(new OfferDesk().token, id, "VIEWED", "").spec(problem(404, "not-found"));
        move(TestTokens.beneficiary(UUID.randomUUID()), id, "WITHDRAWN", "").spec(problem(404, "not-found"));
        move(desk.token, id, "REFUSED", ",\"reason\":\"HOURS_NOT_COMPATIBLE\"").statusCode(200);
        move(person, id, "WITHDRAWN", "").spec(problem(422, "transition-not-allowed"));
        as(person)
                .get("/api/v1/applications/me")
                .then()
                .body("items[0].refusalLabel", equalTo("Les horaires ne conviennent pas"))
                .body("items[0].history", hasSize(2));
    }

    @Test
    void T45_onePersonAppliesOnceHoweverHardTheyTry() {
        String offer = new OfferDesk().verified().publishedOffer("");
        List<Integer> statuses = IntStream.range(0, 10)
                .parallel()
                .mapToObj(attempt -> apply(person, offer).statusCode())
                .toList();
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        apply(person, offer).then().spec(problem(409, "already-applied"));
        as(person).get("/api/v1/applications/me").then().body("items", hasSize(1));
    }

    @Test
    void whoWithdrewAppliesAgainAndBothStayInTheHistory() {
        OfferDesk desk = new OfferDesk().verified();
        String offer = desk.publishedOffer("");
        String first = apply(person, offer).path("id");
        move(person, first, "WITHDRAWN", "").statusCode(200);
        String second = apply(person, offer)
                .then()
                .statusCode(201)
                .body("state", equalTo("SUBMITTED"))
                .body("replyDueAt", notNullValue())
                .body("history", hasSize(1))
                .extract()
                .path("id");
        assertThat(second).isNotEqualTo(first);
        apply(person, offer).then().spec(problem(409, "already-applied"));
        for (String list : List.of("/api/v1/applications/me", "/api/v1/offers/" + offer + "/applications")) {
            as(list.endsWith("/me") ? person : desk.token)
                    .get(list)
                    .then()
                    .body("items.id", contains(second, first))
                    .body("items.state", contains("SUBMITTED", "WITHDRAWN"));
        }
        TestEvent told = EventObserver.of("offer.applications.v1")
                .awaitEvents(UUID.fromString(second), 1)
                .get(0);
        assertThat(told.type()).isEqualTo("ApplicationSubmitted");

        move(desk.token, second, "REFUSED", ",\"reason\":\"HOURS_NOT_COMPATIBLE\"")
                .statusCode(200);
        apply(person, offer).then().spec(problem(409, "already-applied"));
    }

    @Test
    void whoWithdrewAppliesAgainOnceHoweverHardTheyTry() {
        String offer = new OfferDesk().verified().publishedOffer("");
        move(person, apply(person, offer).path("id"), "WITHDRAWN", "").statusCode(200);
        List<Integer> statuses = IntStream.range(0, 6)
                .parallel()
                .mapToObj(attempt -> apply(person, offer).statusCode())
                .toList();
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void T45_theLastOpeningIsTakenOnce() {
        OfferDesk desk = new OfferDesk().verified();
        String offer = desk.publishedOffer("");
        List<String> ids = IntStream.range(0, 4)
                .mapToObj(i ->
                        apply(TestTokens.beneficiary(UUID.randomUUID()), offer).<String>path("id"))
                .toList();
        ids.forEach(id -> move(desk.token, id, "ACCEPTED", "").statusCode(200));
        List<Integer> statuses = ids.parallelStream()
                .map(id -> move(desk.token, id, "HIRED", "").extract().statusCode())
                .toList();
        assertThat(statuses).containsOnly(200, 422).containsOnlyOnce(200);
    }

    @Test
    void whoMayApplyToWhat() {
        OfferDesk desk = new OfferDesk().verified();
        String draft = desk.draft(OfferDesk.mason(""));
        apply(person, draft).then().spec(problem(404, "not-found"));
        String offer = desk.publishedOffer("");
        apply(desk.token, offer).then().spec(problem(403, "forbidden"));
        apply(null, offer).then().spec(problem(401, "unauthenticated"));
        new OfferDesk()
                .own()
                .get("/api/v1/offers/" + offer + "/applications")
                .then()
                .spec(problem(404, "not-found"));
        desk.own().post("/api/v1/offers/" + offer + "/withdraw").then().statusCode(200);
        apply(person, offer).then().spec(problem(422, "offer-not-published"));
    }

    private static Response apply(String token, String offer) {
        return as(token)
                .body("{\"message\":\"Je suis disponible.\"}")
                .post("/api/v1/offers/" + offer + "/applications");
    }

    private static ValidatableResponse move(String token, String id, String to, String extra) {
        return as(token)
                .body("{\"to\":\"" + to + "\"" + extra + "}")
                .post("/api/v1/applications/" + id + "/transitions")
                .then();
    }
}
