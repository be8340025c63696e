package fr.monjob.notification.message;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Facts of other services become messages, once, for the right reader. */
@QuarkusTest
@WithStack
class NotificationsTest {

    private final UUID person = UUID.randomUUID();
    private final UUID employer = UUID.randomUUID();

    @Test
    void aMatchIsToldOnceHoweverOftenItComes() {
        TestEvent match = match(UUID.randomUUID(), "Maçon");
        EventSender.send(match, match, match.version(2), match(UUID.randomUUID(), "Peintre"));

        awaitMessages(TestTokens.beneficiary(person), 2)
                .body("items.title", containsInAnyOrder("Une offre pour vous : Peintre", "Une offre pour vous : Maçon"))
                .body("items.kind", everyItem(equalTo("OFFER_MATCH")))
                .body("items[0]", hasKey("readAt"));
    }

    @Test
    void eachSideIsToldOfWhatTheOtherDid() {
        UUID application = UUID.randomUUID();
        EventSender.send(
                application(application, "ApplicationSubmitted", "SUBMITTED", "BENEFICIARY")
                        .version(0),
                application(application, "ApplicationMoved", "INTERVIEW", "EMPLOYER")
                        .version(1));

        awaitMessages(TestTokens.employer(employer), 1).body("items[0].kind", equalTo("APPLICATION_RECEIVED"));
        awaitMessages(TestTokens.beneficiary(person), 1)
                .body("items[0].kind", equalTo("APPLICATION_CHANGED"))
                .body("items[0].body", equalTo("Bati Nord veut vous rencontrer."));
    }

    @Test
    void anEmployerIsToldThatItIsVerified() {
        String standing = "{\"employerId\":\"%s\",\"siret\":\"73282932000074\",\"companyName\":\"Bati Nord\","
                + "\"kind\":\"ENTREPRISE\",\"verification\":\"%s\"}";
        EventSender.send(
                TestEvent.of(
                        "offer.employers.v1", "EmployerChanged", employer, standing.formatted(employer, "PENDING")),
                TestEvent.of(
                                "offer.employers.v1",
                                "EmployerChanged",
                                employer,
                                standing.formatted(employer, "VERIFIED"))
                        .version(2));

        awaitMessages(TestTokens.employer(employer), 1).body("items[0].kind", equalTo("EMPLOYER_VERIFIED"));
    }

    @Test
    void readingIsRememberedAndNobodyElsesBusiness() {
        EventSender.send(match(UUID.randomUUID(), "Maçon"));
        String token = TestTokens.beneficiary(person);
        String id = awaitMessages(token, 1).extract().path("items[0].id");

        read(TestTokens.beneficiary(UUID.randomUUID()), id).spec(problem(404, "not-found"));
        messages(token, "?unread=true").body("items", hasSize(1));
        read(token, id).statusCode(204);
        read(token, id).statusCode(204);
        messages(token, "?unread=true").body("items", hasSize(0));
        messages(token, "").body("items[0].readAt", notNullValue());
    }

    @Test
    void pagesGoOnWhereTheyEnded() {
        EventSender.send(
                match(UUID.randomUUID(), "un"), match(UUID.randomUUID(), "deux"), match(UUID.randomUUID(), "trois"));
        String token = TestTokens.beneficiary(person);
        awaitMessages(token, 3);
        String cursor =
                messages(token, "?limit=2").body("items", hasSize(2)).extract().path("nextCursor");
        messages(token, "?limit=2&cursor=" + cursor).body("items", hasSize(1)).body("nextCursor", nullValue());
        messages(token, "?cursor=forged").spec(violation("cursor"));
        messages(token, "?limit=101").spec(violation("limit"));
    }

    @Test
    void strangersAreTurnedAway() {
        given().get("/api/v1/notifications").then().spec(problem(401, "unauthenticated"));
        read(TestTokens.beneficiary(person), "not-an-id").spec(problem(404, "not-found"));
    }

    private TestEvent match(UUID matchId, String title) {
        return TestEvent.of(
                "matching.matches.v1",
                "MatchFound",
                matchId,
                "{\"matchId\":\"%s\",\"offerId\":\"%s\",\"profileId\":\"%s\",\"offerTitle\":\"%s\",\"companyName\":\"Bati Nord\",\"communeName\":\"Lens\",\"score\":0.8}"
                        .formatted(matchId, UUID.randomUUID(), person, title));
    }

    private TestEvent application(UUID id, String type, String state, String movedBy) {
        return TestEvent.of(
                "offer.applications.v1",
                type,
                id,
                "{\"applicationId\":\"%s\",\"offerId\":\"%s\",\"employerId\":\"%s\",\"profileId\":\"%s\",\"offerTitle\":\"Maçon\",\"companyName\":\"Bati Nord\",\"romeCode\":\"F1703\",\"departement\":\"62\",\"state\":\"%s\",\"movedBy\":\"%s\"}"
                        .formatted(id, UUID.randomUUID(), employer, person, state, movedBy));
    }

    private static ValidatableResponse awaitMessages(String token, int count) {
        await().untilAsserted(() -> messages(token, "").body("items", hasSize(count)));
        return messages(token, "");
    }

    private static ValidatableResponse messages(String token, String query) {
        return given().auth().oauth2(token).get("/api/v1/notifications" + query).then();
    }

    private static ValidatableResponse read(String token, String id) {
        return given().auth()
                .oauth2(token)
                .post("/api/v1/notifications/" + id + "/read")
                .then();
    }
}
