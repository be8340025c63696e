package fr.monjob.offer.personaldata;

import static fr.monjob.offer.OfferDesk.as;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.contract.erasure.ErasureReceipt;
import fr.monjob.offer.OfferDesk;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A person who leaves, and the employers who had heard of them. */
@QuarkusTest
@WithStack
class ErasedPersonTest {

    private final UUID personId = UUID.randomUUID();
    private final String person = TestTokens.beneficiary(personId);
    private final OfferDesk desk = new OfferDesk();

    @Test
    void whoWasHiredStaysHiredAndNobodyWaits() {
        desk.verified();
        String hired = apply(desk.publishedOffer(""));
        for (String state : new String[] {"ACCEPTED", "HIRED"}) {
            desk.own()
                    .body("{\"to\":\"" + state + "\"}")
                    .post("/api/v1/applications/" + hired + "/transitions")
                    .then()
                    .statusCode(200);
        }
        String waiting = apply(desk.publishedOffer(""));
        as(person)
                .body("{\"text\":\"Mon numéro est le 06 12 34 56 78\"}")
                .post("/api/v1/applications/" + waiting + "/messages")
                .then()
                .statusCode(201);
        String other = desk.publishedOffer("");

        EventSender.send(TestEvent.of(
                        "privacy.erasures.v1", "ErasureRequested", personId, "{\"profileId\":\"" + personId + "\"}")
                .version(1));
        EventObserver.of("privacy.erasures-done.v1")
                .awaitEvent(new ErasureReceipt(personId, "offer-service", 0).id(), event -> event.version() == 1);

        desk.own()
                .get("/api/v1/applications/" + hired)
                .then()
                .body("state", equalTo("HIRED"))
                .body("message", nullValue());
        desk.own()
                .get("/api/v1/applications/" + waiting)
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("message", nullValue());
        desk.own()
                .get("/api/v1/applications/" + waiting + "/messages")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        TestEvent withdrawn = EventObserver.of("offer.applications.v1")
                .awaitEvent(UUID.fromString(waiting), event -> event.value().contains("WITHDRAWN"));
        assertThat(withdrawn.value()).doesNotContain(personId.toString());
        as(person).get("/api/v1/applications/me").then().body("items", hasSize(0));
        assertThat(as(person).get("/internal/personal-records").asString()).isEqualTo("{}");
        as(person)
                .body("{}")
                .post("/api/v1/offers/" + other + "/applications")
                .then()
                .spec(problem(401, "unauthenticated"));
    }

    private String apply(String offer) {
        return as(person)
                .body("{\"message\":\"Je suis là\"}")
                .post("/api/v1/offers/" + offer + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
