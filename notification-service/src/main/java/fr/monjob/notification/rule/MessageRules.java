package fr.monjob.notification.rule;

import static fr.monjob.notification.message.MessageKind.APPLICATION_CHANGED;
import static fr.monjob.notification.message.MessageKind.APPLICATION_RECEIVED;
import static fr.monjob.notification.message.MessageKind.EMPLOYER_VERIFIED;
import static fr.monjob.notification.message.MessageKind.OFFER_MATCH;

import fr.monjob.contract.application.ApplicationProgress;
import fr.monjob.contract.match.MatchedOffer;
import fr.monjob.contract.offer.EmployerStanding;
import fr.monjob.notification.message.MessageDraft;
import java.util.Optional;

/** Which fact is told to whom, in which words: short sentences, no acronym, no word about the person. */
public final class MessageRules {

    private MessageRules() {}

    /** A newly published offer fits a person. */
    public static MessageDraft offerMatch(MatchedOffer match) {
        return new MessageDraft(
                match.profileId(),
                OFFER_MATCH,
                "match " + match.matchId(),
                "Une offre pour vous : " + match.offerTitle(),
                "%s cherche quelqu'un à %s. Cette offre est dans la distance que vous avez choisie."
                        .formatted(match.companyName(), match.communeName()),
                "/offres/" + match.offerId());
    }

    /** An application came or moved: the side that did not do it is told. Nobody is told that a page was viewed twice. */
    public static MessageDraft applicationMoved(ApplicationProgress application) {
        return application.movedBy().equals("BENEFICIARY") ? toEmployer(application) : toPerson(application);
    }

    /** An advisor decided on an employer; a pending one is told nothing. */
    public static Optional<MessageDraft> employerDecided(EmployerStanding employer) {
        return switch (employer.verification()) {
            case "VERIFIED" ->
                Optional.of(employerMessage(
                        employer,
                        "Votre entreprise est vérifiée",
                        "Vous pouvez maintenant publier vos offres et voir les personnes près de chez vous."));
            case "REFUSED" ->
                Optional.of(employerMessage(
                        employer,
                        "Votre entreprise n'a pas pu être vérifiée",
                        "Regardez la raison donnée dans votre espace et corrigez vos informations."));
            default -> Optional.empty();
        };
    }

    private static MessageDraft employerMessage(EmployerStanding employer, String title, String body) {
        return new MessageDraft(
                employer.employerId(),
                EMPLOYER_VERIFIED,
                "employer " + employer.employerId() + " " + employer.siret() + " " + employer.verification(),
                title,
                body,
                "/entreprise");
    }

    private static MessageDraft toEmployer(ApplicationProgress application) {
        boolean withdrawn = application.state().equals("WITHDRAWN");
        return new MessageDraft(
                application.employerId(),
                withdrawn ? APPLICATION_CHANGED : APPLICATION_RECEIVED,
                fact(application),
                (withdrawn ? "Candidature retirée : " : "Nouvelle candidature : ") + application.offerTitle(),
                withdrawn
                        ? "La personne a retiré sa candidature."
                        : "Une personne a répondu à votre offre. Répondez-lui vite : elle attend.",
                "/offres/" + application.offerId() + "/candidatures");
    }

    private static MessageDraft toPerson(ApplicationProgress application) {
        String body = switch (application.state()) {
            case "VIEWED" -> application.companyName() + " a vu votre candidature.";
            case "INTERVIEW" -> application.companyName() + " veut vous rencontrer.";
            case "ACCEPTED" -> application.companyName() + " a accepté votre candidature.";
            case "REFUSED" ->
                application.companyName() + " n'a pas retenu votre candidature. La raison est dans votre espace.";
            case "HIRED" -> "Vous êtes embauché(e) chez " + application.companyName() + ". Bravo !";
            default -> "Votre candidature a changé.";
        };
        return new MessageDraft(
                application.profileId(),
                APPLICATION_CHANGED,
                fact(application),
                "Votre candidature : " + application.offerTitle(),
                body,
                "/candidatures/" + application.applicationId());
    }

    private static String fact(ApplicationProgress application) {
        return "application " + application.applicationId() + " " + application.state();
    }
}
