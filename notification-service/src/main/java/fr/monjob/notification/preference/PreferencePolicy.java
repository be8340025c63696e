package fr.monjob.notification.preference;

import fr.monjob.notification.message.Audience;
import fr.monjob.notification.message.MessageKind;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a reader may choose. What somebody waits for, and what concerns one's rights, stays in the inbox: mail and SMS may
 * be given up, the inbox not. Offers and people that fit may be switched off altogether.
 */
final class PreferencePolicy {

    private PreferencePolicy() {}

    /** @throws ProblemException 400 that names each choice at fault */
    static void check(Audience audience, List<Preference> choices) {
        ProblemException problem = new ProblemException(ProblemCode.VALIDATION_FAILED);
        boolean wrong = false;
        Set<MessageKind> seen = EnumSet.noneOf(MessageKind.class);
        for (int i = 0; i < choices.size(); i++) {
            Preference choice = choices.get(i);
            String item = "items[" + i + "].";
            if (!seen.add(choice.kind())) {
                problem = problem.withViolation(item + "kind", "Déjà indiqué.", "Given twice.");
                wrong = true;
            } else if (UsualPreferences.of(audience, choice.kind()).isEmpty()) {
                problem = problem.withViolation(
                        item + "kind", "Vous ne recevez pas ce type de message.", "You get no message of this kind.");
                wrong = true;
            } else if (choice.kind().isOwed() && choice.frequency() == Frequency.OFF) {
                problem = problem.withViolation(
                        item + "frequency",
                        "Ce message ne peut pas être arrêté : retirez plutôt EMAIL et SMS.",
                        "This message cannot be switched off: take EMAIL and SMS away instead.");
                wrong = true;
            } else if (choice.kind().isOwed() && !choice.channels().contains(Channel.IN_APP)) {
                problem = problem.withViolation(
                        item + "channels",
                        "Ce message reste toujours dans vos notifications : gardez IN_APP.",
                        "This message always stays in your inbox: keep IN_APP.");
                wrong = true;
            }
        }
        if (wrong) {
            throw problem;
        }
    }
}
