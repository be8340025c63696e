package fr.monjob.offer.application;

import static fr.monjob.offer.OfferDesk.as;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.offer.OfferDesk;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens around one application: its clocks, its messages, its end. */
@QuarkusTest
@WithStack
class ApplicationThreadTest {

    private final UUID personId = UUID.randomUUID();
    private final UUID cvId = UUID.randomUUID();
    private final String person = TestTokens.beneficiary(personId);
    private final OfferDesk desk = new OfferDesk();
    private String id;

    @Inject
    RefusalReasonJob forgetting;

    @BeforeEach
    void apply() {
        String offer = desk.verified().publishedOffer("");
        id = as(person)
                .body("{\"cvId\":\"" + cvId + "\"}")
                .post("/api/v1/offers/" + offer + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void oneAppliesWithoutAWord() {
        given().noContentType()
                .auth()
                .oauth2(person)
                .post("/api/v1/offers/" + desk.publishedOffer("") + "/applications")
                .then()
                .statusCode(201)
                .body("state", equalTo("SUBMITTED"));
    }

    @Test
    void eachSideReadsOneApplicationAndNobodyElseDoes() {
        String path = "/api/v1/applications/" + id;
        as(person)
                .get(path)
                .then()
                .statusCode(200)
                .body("candidateId", nullValue())
                .body("history.state", contains("SUBMITTED"));
        desk.own().get(path).then().statusCode(200).body("candidateId", notNullValue());
        as(null).get(path).then().spec(problem(401, "unauthenticated"));
        as(TestTokens.advisor()).get(path).then().spec(problem(403, "forbidden"));
        as(TestTokens.beneficiary(UUID.randomUUID())).get(path).then().spec(problem(404, "not-found"));
        new OfferDesk().own().get(path).then().spec(problem(404, "not-found"));
        as(person).get("/api/v1/applications/" + UUID.randomUUID()).then().spec(problem(404, "not-found"));
    }

    @Test
    void theNextWordIsDueByAClockThatTheOthersAreTold() {
        Instant applied = instant(as(person).get("/api/v1/applications/" + id), "createdAt");
        assertThat(instant(as(person).get("/api/v1/applications/" + id), "replyDueAt"))
                .isEqualTo(applied.plus(Duration.ofDays(14)));
        Response viewed = move(desk.token, "VIEWED", "").extract().response();
        assertThat(instant(viewed, "replyDueAt"))
                .isEqualTo(instant(viewed, "changedAt").plus(Duration.ofDays(7)));
        move(desk.token, "ACCEPTED", "").body("replyDueAt", nullValue());

        List<TestEvent> told = EventObserver.of("offer.applications.v1").awaitEvents(UUID.fromString(id), 3);
        assertThat(told.get(0).value()).contains("replyDueAt", cvId.toString());
        assertThat(told.get(1).value()).contains("replyDueAt", cvId.toString());
        assertThat(told.get(2).value()).doesNotContain("replyDueAt");
    }

    @Test
    void theTwoSidesWriteToEachOtherAndTheEventCarriesNoWord() {
        String first = post(person, "Bonjour, quand puis-je venir ?")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("writtenBy", equalTo("BENEFICIARY"))
                .extract()
                .path("id");
        post(desk.token, "Lundi à 8 h.").then().statusCode(201);
        post(person, "J'y serai.").then().statusCode(201);

        String cursor = as(desk.token)
                .get(thread() + "?limit=2")
                .then()
                .body("items.text", contains("J'y serai.", "Lundi à 8 h."))
                .extract()
                .path("nextCursor");
        as(desk.token)
                .get(thread() + "?limit=2&cursor=" + cursor)
                .then()
                .body("items.text", contains("Bonjour, quand puis-je venir ?"))
                .body("nextCursor", nullValue());
        TestEvent told = EventObserver.of("offer.application-messages.v1")
                .awaitEvents(UUID.fromString(first), 1)
                .get(0);
        assertThat(told.type()).isEqualTo("ApplicationMessagePosted");
        assertThat(told.value())
                .contains(id, personId.toString(), "\"BENEFICIARY\"", "Bati Nord")
                .doesNotContain("Bonjour", "venir");
    }

    @Test
    void whoMayWriteAndWhat() {
        post(null, "Bonjour").then().spec(problem(401, "unauthenticated"));
        post(TestTokens.advisor(), "Bonjour").then().spec(problem(403, "forbidden"));
        post(new OfferDesk().token, "Bonjour").then().spec(problem(404, "not-found"));
        post(TestTokens.beneficiary(UUID.randomUUID()), "Bonjour").then().spec(problem(404, "not-found"));
        post(person, " ").then().spec(violation("text"));
        post(person, "a".repeat(2001)).then().spec(violation("text"));
        post(person, "a".repeat(2000)).then().statusCode(201);
        as(null).get(thread()).then().spec(problem(401, "unauthenticated"));
        as(TestTokens.admin()).get(thread()).then().spec(problem(403, "forbidden"));
        new OfferDesk().own().get(thread()).then().spec(problem(404, "not-found"));
        as(TestTokens.beneficiary(UUID.randomUUID())).get(thread()).then().spec(problem(404, "not-found"));
    }

    @Test
    void anEndedApplicationIsReadAndAfterAWhileNoLongerWrittenTo() {
        move(desk.token, "REFUSED", ",\"reason\":\"POSITION_FILLED\"").statusCode(200);
        post(person, "Merci de votre réponse.").then().statusCode(201);
        age(Duration.ofDays(15));
        post(person, "Encore un mot").then().spec(problem(422, "thread-closed"));
        as(person).get(thread()).then().body("items", hasSize(1));
    }

    @Test
    void whoWithdrewIsLeftInPeace() {
        move(person, "WITHDRAWN", "").statusCode(200).body("replyDueAt", nullValue());
        post(desk.token, "Revenez !").then().spec(problem(422, "thread-closed"));
        move(desk.token, "ACCEPTED", "").spec(problem(422, "transition-not-allowed"));
    }

    @Test
    void twentyMessagesADayAreEnoughHoweverFastTheyCome() {
        List<Integer> statuses = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> post(person, "Message " + i).statusCode())
                .toList();
        assertThat(statuses).containsOnly(201, 429);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(20);
        post(desk.token, "L'autre côté écrit encore.").then().statusCode(201);
        post(person, "Trop").then().spec(problem(429, "too-many-requests")).header("Retry-After", notNullValue());
    }

    @Test
    void theReasonsOfARefusalArePublishedAndOneIsForgottenAfterThreeMonths() {
        as(null).get("/api/v1/applications/refusal-reasons")
                .then()
                .statusCode(200)
                .body("items", hasSize(RefusalReason.values().length))
                .body("items.code", hasItem("HOURS_NOT_COMPATIBLE"))
                .body("items.label", hasItem("Les horaires ne conviennent pas"));
        move(desk.token, "REFUSED", ",\"reason\":\"SKILLS_MISSING\"").statusCode(200);
        age(Duration.ofDays(89));
        forgetting.forget();
        as(person).get("/api/v1/applications/" + id).then().body("refusalReason", equalTo("SKILLS_MISSING"));
        age(Duration.ofDays(2));
        forgetting.forget();
        as(person)
                .get("/api/v1/applications/" + id)
                .then()
                .body("state", equalTo("REFUSED"))
                .body("refusalReason", nullValue())
                .body("refusalLabel", nullValue());
    }

    /** As if the last step had been taken so much earlier. */
    private void age(Duration time) {
        QuarkusTransaction.requiringNew().run(() -> {
            ApplicationEntity application = ApplicationEntity.findById(UUID.fromString(id));
            application.changedAt = application.changedAt.minus(time);
        });
    }

    private String thread() {
        return "/api/v1/applications/" + id + "/messages";
    }

    private Response post(String token, String text) {
        return as(token).body("{\"text\":\"" + text + "\"}").post(thread());
    }

    private ValidatableResponse move(String token, String to, String extra) {
        return as(token)
                .body("{\"to\":\"" + to + "\"" + extra + "}")
                .post("/api/v1/applications/" + id + "/transitions")
                .then();
    }

    private static Instant instant(Response answer, String field) {
        return Instant.parse(answer.path(field));
    }
}
