package fr.monjob.profile.reach;

import fr.monjob.profile.contact.AcceptContactRequest;
import fr.monjob.profile.contact.ContactAnswerService;
import fr.monjob.profile.person.PersonService;
import fr.monjob.profile.person.VisibilityRequest;
import fr.monjob.profile.reach.WaitingContacts.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What each link asks, and does. */
@ApplicationScoped
class OneTapDeeds {

    private final PersonService people;
    private final ContactAnswerService answers;
    private final WaitingContacts contacts;

    OneTapDeeds(PersonService people, ContactAnswerService answers, WaitingContacts contacts) {
        this.people = people;
        this.answers = answers;
        this.contacts = contacts;
    }

    /** The page with the button; without one when there is nothing left to answer. */
    OneTapPage question(OneTapEntity tap) {
        return switch (tap.action) {
            case NOT_AVAILABLE ->
                OneTapPage.ask(
                        "Vous n'êtes plus disponible ?",
                        "Les employeurs ne verront plus votre profil. Vous ne recevrez plus d'offres. Vous pourrez le"
                                + " rendre visible à nouveau quand vous voulez.",
                        "Je ne suis plus disponible");
            case ACCEPT_CONTACT ->
                contacts.find(tap.personId, tap.subjectId)
                        .map(OneTapDeeds::askYes)
                        .orElseGet(OneTapPage::over);
            case DECLINE_CONTACT ->
                contacts.find(tap.personId, tap.subjectId)
                        .map(OneTapDeeds::askNo)
                        .orElseGet(OneTapPage::over);
        };
    }

    /** Does it, in the transaction that ends the link. */
    OneTapPage act(OneTapEntity tap) {
        if (tap.action == OneTapAction.NOT_AVAILABLE) {
            people.changeVisibility(tap.personId, new VisibilityRequest(false, null));
            return OneTapPage.done("C'est fait", "Les employeurs ne voient plus votre profil. Bonne continuation !");
        }
        Optional<Question> question = contacts.find(tap.personId, tap.subjectId);
        if (question.isEmpty()) {
            return OneTapPage.over();
        }
        if (tap.action == OneTapAction.DECLINE_CONTACT) {
            answers.decline(tap.personId, tap.subjectId, null);
            return OneTapPage.done("C'est noté", "Vous avez refusé. L'employeur ne saura pas qui vous êtes.");
        }
        answers.accept(tap.personId, tap.subjectId, AcceptContactRequest.standard());
        return OneTapPage.done(
                "C'est fait", question.get().companyName() + " peut maintenant vous appeler ou vous écrire.");
    }

    private static OneTapPage askYes(Question question) {
        return OneTapPage.ask(
                question.companyName() + " veut vous contacter",
                "C'est pour l'offre « " + question.offerTitle()
                        + " ». Si vous acceptez, cet employeur verra votre nom et"
                        + " votre numéro de téléphone (ou votre e-mail si vous n'avez pas de téléphone).",
                "Oui, j'accepte");
    }

    private static OneTapPage askNo(Question question) {
        return OneTapPage.ask(
                question.companyName() + " veut vous contacter",
                "C'est pour l'offre « " + question.offerTitle()
                        + " ». Si vous refusez, cet employeur ne saura pas qui vous" + " êtes.",
                "Non, je refuse");
    }
}
