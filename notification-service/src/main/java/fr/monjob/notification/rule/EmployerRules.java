package fr.monjob.notification.rule;

import static fr.monjob.notification.message.MessageKind.EMPLOYER_VERIFIED;

import fr.monjob.contract.offer.EmployerStanding;
import fr.monjob.notification.message.MessageDraft;
import fr.monjob.notification.message.MessageDraft.Words;
import java.util.Optional;

/** What an employer is told about itself. */
public final class EmployerRules {

    private EmployerRules() {}

    /** An advisor decided on an employer; a pending one is told nothing. */
    public static Optional<MessageDraft> decided(EmployerStanding employer) {
        return switch (employer.verification()) {
            case "VERIFIED" ->
                Optional.of(draft(
                        employer,
                        "Votre entreprise est vérifiée",
                        "Vous pouvez maintenant publier vos offres et voir les personnes près de chez vous."));
            case "REFUSED" ->
                Optional.of(draft(
                        employer,
                        "Votre entreprise n'a pas pu être vérifiée",
                        "Regardez la raison donnée dans votre espace et corrigez vos informations."));
            default -> Optional.empty();
        };
    }

    private static MessageDraft draft(EmployerStanding employer, String title, String body) {
        String fact = "employer " + employer.employerId() + " " + employer.siret() + " " + employer.verification();
        return MessageDraft.toEmployer(
                employer.employerId(), EMPLOYER_VERIFIED, fact, new Words(title, body, "/entreprise"));
    }
}
