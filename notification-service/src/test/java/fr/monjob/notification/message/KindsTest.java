package fr.monjob.notification.message;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import fr.monjob.notification.Facts;
import fr.monjob.notification.Inboxes;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each kind of fact reaches the side that waits, once. */
@QuarkusTest
@WithStack
class KindsTest {

    private final Facts facts = new Facts();
    private final String person = TestTokens.beneficiary(facts.person);
    private final String employer = TestTokens.employer(facts.employer);

    @Test
    void offersReachThePerson() {
        TestEvent proposal = facts.proposal();
        EventSender.send(facts.match(facts.offer, "Maçon"), proposal, proposal, proposal.version(2));
        Inboxes.await(person, 2).body("items.kind", containsInAnyOrder("OFFER_MATCH", "OFFER_PROPOSED"));
    }

    @Test
    void aRefusalIsFollowedByOtherOffersOnce() {
        TestEvent three = facts.nextOffers(UUID.randomUUID(), "Maçon", "Peintre", "Carreleur");
        EventSender.send(three, three, three.version(2), facts.nextOffers(UUID.randomUUID(), "Couvreur"));
        Inboxes.await(person, 2)
                .body("items.kind", everyItem(equalTo("OFFER_MATCH")))
                .body("items.title", containsInAnyOrder("D'autres offres pour vous", "Une autre offre pour vous"))
                .body("items.link", containsInAnyOrder("/offres", "/offres/" + facts.offer))
                .body(
                        "items.body",
                        hasItem("Votre dernière candidature n'a pas abouti. Maçon, Bati Nord, Lens ;"
                                + " Peintre, Bati Nord, Lens ; Carreleur, Bati Nord, Lens."));
    }

    @Test
    void newPeopleForAnOfferReachTheEmployerWithoutAWordAboutThem() {
        TestEvent found = facts.candidatesFound();
        EventSender.send(found, found, facts.candidatesFound());
        Inboxes.await(employer, 2)
                .body("items[0].kind", equalTo("CANDIDATE_MATCH"))
                .body("items[0].link", equalTo("/offres/" + facts.offer + "/candidats"));
    }

    @Test
    void aContactRequestReachesThePersonAndItsAnswerTheEmployer() {
        UUID contact = UUID.randomUUID();
        EventSender.send(
                facts.contact(contact, "PENDING", "EMPLOYER", "2030-03-18T08:00:00Z"),
                facts.contact(contact, "ACCEPTED", "BENEFICIARY", null).version(2),
                facts.contact(contact, "REVOKED", "BENEFICIARY", null).version(3));
        Inboxes.await(person, 1)
                .body("items[0].kind", equalTo("CONTACT_REQUEST"))
                .body("items[0].title", equalTo("Bati Nord veut vous contacter : Maçon"))
                .body("items[0].body", containsString("avant le lundi 18 mars"));
        Inboxes.await(employer, 2)
                .body("items.title", containsInAnyOrder("Contact accepté : Maçon", "Contact retiré : Maçon"))
                .body("items.kind", containsInAnyOrder("CONTACT_ACCEPTED", "CONTACT_CLOSED"));
    }

    @Test
    void whoeverWaitsLearnsThatARequestEnded() {
        UUID declined = UUID.randomUUID();
        UUID expired = UUID.randomUUID();
        UUID taken = UUID.randomUUID();
        EventSender.send(
                facts.contact(declined, "DECLINED", "BENEFICIARY", null),
                facts.contact(expired, "EXPIRED", "CLOCK", null),
                facts.contact(taken, "REVOKED", "EMPLOYER", null));
        Inboxes.await(employer, 2)
                .body("items.title", containsInAnyOrder("Contact décliné : Maçon", "Demande sans réponse : Maçon"));
        Inboxes.await(person, 1).body("items[0].title", equalTo("Demande retirée : Maçon"));
    }

    @Test
    void whoWasAskedAboutAnOfferThatIsOverHasNothingToDo() {
        UUID contact = UUID.randomUUID();
        EventSender.send(
                facts.contact(contact, "PENDING", "EMPLOYER", "2030-03-18T08:00:00Z"),
                facts.contact(contact, "EXPIRED", "PLATFORM", null).version(2));
        Inboxes.await(person, 2)
                .body("items[0].kind", equalTo("CONTACT_CLOSED"))
                .body("items[0].title", equalTo("Demande terminée : Maçon"))
                .body("items[0].body", equalTo("La demande de Bati Nord est terminée. Vous n'avez rien à faire."));
        EventSender.send(facts.contact(UUID.randomUUID(), "ACCEPTED", "BENEFICIARY", null));
        Inboxes.await(employer, 1).body("items[0].kind", equalTo("CONTACT_ACCEPTED"));
    }

    @Test
    void aMessageReachesTheOtherSide() {
        EventSender.send(facts.written("EMPLOYER"), facts.written("BENEFICIARY"));
        Inboxes.await(person, 1)
                .body("items[0].kind", equalTo("APPLICATION_MESSAGE"))
                .body("items[0].body", equalTo("Bati Nord vous a écrit au sujet de votre candidature."));
        Inboxes.await(employer, 1)
                .body("items[0].body", equalTo("Une personne qui a répondu à votre offre vous a écrit."));
    }

    @Test
    void anApplicationReachesTheEmployerAndWhatBecomesOfItThePerson() {
        UUID application = UUID.randomUUID();
        EventSender.send(
                facts.application(application, "SUBMITTED", "BENEFICIARY", "2030-03-18T08:00:00Z"),
                facts.application(application, "INTERVIEW", "EMPLOYER", null).version(2),
                facts.application(application, "WITHDRAWN", "BENEFICIARY", null).version(3));
        Inboxes.await(employer, 2)
                .body("items.kind", containsInAnyOrder("APPLICATION_RECEIVED", "APPLICATION_CHANGED"));
        Inboxes.await(person, 1).body("items[0].body", equalTo("Bati Nord veut vous rencontrer."));
    }

    @Test
    void whoAppliedLearnsOnceThatTheOfferChanged() {
        UUID application = UUID.randomUUID();
        TestEvent change = facts.offerChanged(application, "[\"HOURS\",\"PAY\"]");
        EventSender.send(change, change, facts.offerChanged(application, "[\"BENEFITS\"]"));
        Inboxes.await(person, 2)
                .body("items.kind", everyItem(equalTo("APPLICATION_CHANGED")))
                .body("items.title", everyItem(equalTo("Offre modifiée : Maçon")))
                .body("items.link", everyItem(equalTo("/candidatures/" + application)))
                .body(
                        "items.body",
                        containsInAnyOrder(
                                startsWith("Bati Nord a changé les horaires, le salaire."),
                                startsWith("Bati Nord a changé d'autres points.")));
    }

    @Test
    void whoseApplicationEndedWithTheOfferIsToldThoughTheOfferIsClosed() {
        UUID application = UUID.randomUUID();
        EventSender.send(facts.closed(facts.offer));
        ClosedOffers.awaitClosed(facts.offer);
        EventSender.send(facts.application(application, "REFUSED", "PLATFORM", null));
        Inboxes.await(person, 1)
                .body("items[0].kind", equalTo("APPLICATION_CHANGED"))
                .body("items[0].body", containsString("ne cherche plus personne"))
                .body("items[0].body", containsString("D'autres offres"));
    }

    @Test
    void aMatchOfAClosedOfferIsNotTold() {
        UUID other = UUID.randomUUID();
        EventSender.send(facts.closed(facts.offer));
        ClosedOffers.awaitClosed(facts.offer);
        EventSender.send(facts.match(facts.offer, "Maçon"), facts.match(other, "Peintre"), facts.proposal());
        EventSender.send(facts.written("EMPLOYER"));
        Inboxes.await(person, 2).body("items.kind", containsInAnyOrder("OFFER_MATCH", "APPLICATION_MESSAGE"));
    }
}
