package fr.monjob.notification.rule;

import static fr.monjob.notification.message.MessageKind.APPLICATION_CHANGED;

import fr.monjob.contract.application.AppliedOfferChange;
import fr.monjob.notification.message.MessageDraft;
import fr.monjob.notification.message.MessageDraft.Words;
import java.util.stream.Collectors;

/** What people are told when an offer they applied to is changed. */
public final class AppliedOfferRules {

    private AppliedOfferRules() {}

    /** An employer edited an offer that this person applied to: which terms, not how; the offer says that. */
    public static MessageDraft changed(AppliedOfferChange change) {
        var words = new Words(
                "Offre modifiée : " + change.offerTitle(),
                "%s a changé %s. Votre candidature continue : regardez si l'offre vous convient toujours."
                        .formatted(
                                change.companyName(),
                                change.terms().stream()
                                        .map(AppliedOfferRules::word)
                                        .distinct()
                                        .collect(Collectors.joining(", "))),
                "/candidatures/" + change.applicationId());
        String fact = "applied offer change " + change.changeId();
        return MessageDraft.toPerson(change.profileId(), APPLICATION_CHANGED, fact, words)
                .about(change.offerId());
    }

    private static String word(String term) {
        return switch (term) {
            case "HOURS" -> "les horaires";
            case "PLACE" -> "le lieu";
            case "PAY" -> "le salaire";
            case "CONTRACT" -> "le contrat";
            case "START" -> "la date de début";
            case "OPENINGS" -> "le nombre de postes";
            // A term that a newer offer-service knows.
            default -> "d'autres points";
        };
    }
}
