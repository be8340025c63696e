package fr.monjob.notification.rule;

import static fr.monjob.notification.message.MessageKind.APPLICATION_CHANGED;
import static fr.monjob.notification.message.MessageKind.APPLICATION_MESSAGE;
import static fr.monjob.notification.message.MessageKind.APPLICATION_RECEIVED;
import static fr.monjob.notification.message.MessageKind.REPLY_DUE;

import fr.monjob.contract.application.ApplicationMessage;
import fr.monjob.contract.application.ApplicationProgress;
import fr.monjob.notification.message.MessageDraft;
import fr.monjob.notification.message.MessageDraft.Words;
import fr.monjob.notification.message.MessageKind;
import java.util.UUID;

/** What both sides of an application are told. */
public final class ApplicationRules {

    private static final String PERSON = "BENEFICIARY";
    private static final String NOBODY = "PLATFORM";

    private ApplicationRules() {}

    /** An application came or moved: the side that did not do it is told, the person when it ended with its offer. */
    public static MessageDraft moved(ApplicationProgress application) {
        return application.movedBy().equals(PERSON) ? toEmployer(application) : toPerson(application);
    }

    /** One side wrote: the other one is told, not what. */
    public static MessageDraft written(ApplicationMessage message) {
        String fact = "application message " + message.messageId();
        String title = "Nouveau message : " + message.offerTitle();
        if (message.writtenBy().equals(PERSON)) {
            var words = new Words(
                    title,
                    "Une personne qui a répondu à votre offre vous a écrit.",
                    applicationsOf(message.offerId()) + "/" + message.applicationId());
            return MessageDraft.toEmployer(message.employerId(), APPLICATION_MESSAGE, fact, words)
                    .about(message.offerId());
        }
        var words = new Words(
                title,
                message.companyName() + " vous a écrit au sujet de votre candidature.",
                "/candidatures/" + message.applicationId());
        return MessageDraft.toPerson(message.profileId(), APPLICATION_MESSAGE, fact, words)
                .about(message.offerId());
    }

    /** The employer owes the next word soon. */
    public static MessageDraft replyDue(ApplicationProgress application) {
        var words = new Words(
                "Une réponse est attendue : " + application.offerTitle(),
                "Une personne attend votre réponse à sa candidature. Répondez-lui%s."
                        .formatted(FrenchDate.before(application.replyDueAt())),
                applicationsOf(application.offerId()));
        String fact = "application " + application.applicationId() + " due " + application.replyDueAt();
        return MessageDraft.toEmployer(application.employerId(), REPLY_DUE, fact, words)
                .about(application.offerId())
                .answering(application.applicationId());
    }

    private static MessageDraft toEmployer(ApplicationProgress application) {
        return switch (application.state()) {
            case "SUBMITTED" ->
                employer(
                        application,
                        APPLICATION_RECEIVED,
                        "Nouvelle candidature : ",
                        "Une personne a répondu à votre offre. Répondez-lui vite : elle attend.");
            case "WITHDRAWN" ->
                employer(
                        application,
                        APPLICATION_CHANGED,
                        "Candidature retirée : ",
                        "La personne a retiré sa candidature.");
            default ->
                employer(
                        application,
                        APPLICATION_CHANGED,
                        "Du nouveau pour une candidature : ",
                        "La personne a répondu. Regardez où en est sa candidature.");
        };
    }

    private static MessageDraft employer(ApplicationProgress application, MessageKind kind, String title, String body) {
        var words = new Words(title + application.offerTitle(), body, applicationsOf(application.offerId()));
        return MessageDraft.toEmployer(application.employerId(), kind, fact(application), words)
                .about(application.offerId());
    }

    private static MessageDraft toPerson(ApplicationProgress application) {
        var words = new Words(
                "Votre candidature : " + application.offerTitle(),
                toPersonBody(application),
                "/candidatures/" + application.applicationId());
        MessageDraft draft = MessageDraft.toPerson(
                        application.profileId(), APPLICATION_CHANGED, fact(application), words)
                .about(application.offerId());
        // Good to know, not worth a mail: the answer that matters comes after.
        return application.state().equals("VIEWED") ? draft.quietly() : draft;
    }

    private static String toPersonBody(ApplicationProgress application) {
        return switch (application.state()) {
            case "VIEWED" -> application.companyName() + " a vu votre candidature.";
            case "INTERVIEW" -> application.companyName() + " veut vous rencontrer.";
            case "ACCEPTED" -> application.companyName() + " a accepté votre candidature.";
            case "REFUSED" -> refusal(application);
            case "HIRED" -> "Vous êtes embauché(e) chez " + application.companyName() + ". Bravo !";
            default -> "Votre candidature a changé.";
        };
    }

    private static String refusal(ApplicationProgress application) {
        String what = application.movedBy().equals(NOBODY)
                ? "%s ne cherche plus personne pour ce poste : votre candidature est terminée."
                : "%s n'a pas retenu votre candidature.";
        return what.formatted(application.companyName())
                + " La raison est dans votre espace. D'autres offres vous y attendent.";
    }

    private static String applicationsOf(UUID offerId) {
        return "/offres/" + offerId + "/candidatures";
    }

    private static String fact(ApplicationProgress application) {
        return "application " + application.applicationId() + " " + application.state();
    }
}
