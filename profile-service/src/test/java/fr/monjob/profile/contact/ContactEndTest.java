package fr.monjob.profile.contact;

import static fr.monjob.profile.contact.ContactDesk.as;
import static fr.monjob.profile.contact.ContactDesk.move;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.profile.account.Member;
import fr.monjob.profile.knownoffer.OfferFacts;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When an offer ends, nobody is asked about it any more. */
@QuarkusTest
@WithStack(testKeys = false)
class ContactEndTest {

    private static final String LIST = "/api/v1/contact-requests";

    private ContactDesk desk;
    private Member person;

    @Inject
    EntityManager database;

    @BeforeEach
    void open() {
        desk = new ContactDesk();
        person = ContactDesk.publishedPerson();
    }

    @Test
    void aQuestionThatWaitsEndsWithItsOffer() {
        String id = desk.ask(person);
        closeAndAwaitTheEndOf(person, id)
                .body("movedBy", equalTo("PLATFORM"))
                .body("expiresAt", nullValue())
                .body("nextStates", empty());
        as(desk.employer)
                .get(LIST + "?state=EXPIRED")
                .then()
                .body("items.id", contains(id))
                .body("items[0].nextStates", empty());
        as(person).get(LIST + "?state=PENDING").then().body("items", empty());
        move(person, id, "accept", null)
                .then()
                .spec(problem(422, "transition-not-allowed"))
                .body("state", equalTo("EXPIRED"));
        TestEvent told = EventObserver.of("profile.contacts.v1")
                .awaitEvent(UUID.fromString(id), event -> event.type().equals("ContactMoved"));
        assertThat(told.value()).contains("\"EXPIRED\"", "\"PLATFORM\"").doesNotContain("expiresAt", "parlons-en");
    }

    @Test
    void aYesAndANoStayAsThePersonLeftThem() {
        Member other = ContactDesk.publishedPerson();
        Member waiting = ContactDesk.publishedPerson();
        String accepted = desk.ask(person);
        String declined = desk.ask(other);
        move(person, accepted, "accept", null).then().statusCode(200);
        move(other, declined, "decline", null).then().statusCode(200);
        closeAndAwaitTheEndOf(waiting, desk.ask(waiting));
        as(person).get(LIST + "/" + accepted).then().body("state", equalTo("ACCEPTED"));
        as(other).get(LIST + "/" + declined).then().body("state", equalTo("DECLINED"));
        desk.disclosure(accepted).then().statusCode(200);
    }

    @Test
    void whoseQuestionEndedWithTheOfferMayBeAskedWhenItIsPublishedAgain() {
        String id = desk.ask(person);
        closeAndAwaitTheEndOf(person, id);
        EventSender.send(OfferFacts.published(desk.offer, desk.employerId).version(3));
        await().untilAsserted(() -> assertThat(OfferFacts.findOpen(desk.offer)).isPresent());
        assertThat(desk.ask(person)).isNotEqualTo(id);
    }

    @Test
    void aQuestionDoesNotSlipInWhileItsOfferEnds() {
        CompletableFuture<Integer> asked = QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("UPDATE known_offer SET open = false WHERE offer_id = :offer")
                    .setParameter("offer", desk.offer)
                    .executeUpdate();
            CompletableFuture<Integer> question =
                    CompletableFuture.supplyAsync(() -> desk.tryAsk(person).statusCode());
            await().until(() -> question.isDone() || somebodyWaits());
            return question;
        });
        assertThat(asked.join()).isEqualTo(422);
    }

    private ValidatableResponse closeAndAwaitTheEndOf(Member asked, String id) {
        EventSender.send(OfferFacts.closed(desk.offer));
        await().untilAsserted(
                        () -> as(desk.employer).get(LIST + "/" + id).then().body("state", equalTo("EXPIRED")));
        return as(asked).get(LIST + "/" + id).then().body("state", equalTo("EXPIRED"));
    }

    /** Asked outside the transaction of the test, which runs in its thread. */
    private boolean somebodyWaits() {
        return QuarkusTransaction.requiringNew()
                .call(() -> !database.createNativeQuery("""
                                SELECT 1 FROM pg_stat_activity
                                 WHERE wait_event_type = 'Lock' AND datname = current_database()""").getResultList().isEmpty());
    }
}
