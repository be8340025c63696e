package fr.monjob.insertion.rule.iae;

import static fr.monjob.insertion.rule.DayText.english;
import static fr.monjob.insertion.rule.DayText.french;

import fr.monjob.insertion.rule.DaySpan;
import fr.monjob.insertion.rule.RuleTerms;
import fr.monjob.web.problem.Wording;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a PASS IAE holds, and what may change that. A PASS keeps the terms of its first day: a later change of the law
 * does not move its end.
 */
public record PassTerms(RuleTerms terms) {

    public PassTerms {
        terms.requiring("days", "suspension-months", "prolongation-months-before", "prolongation-months-after");
    }

    /** Its last day. */
    public LocalDate lastDay(PassIae pass) {
        return pass.lastDay(terms.whole("days", pass.startsOn()));
    }

    /** The day from which the prolongation of a PASS that ends so may be asked. */
    public LocalDate prolongationFrom(LocalDate lastDay) {
        return lastDay.minusMonths(terms.whole("prolongation-months-before", lastDay));
    }

    /** The last day on which the prolongation of a PASS that ends so may be asked. */
    public LocalDate prolongationUntil(LocalDate lastDay) {
        return lastDay.plusMonths(terms.whole("prolongation-months-after", lastDay));
    }

    /** Why a suspension is refused: it is too long, begins outside the PASS, or falls together with another one. */
    public Optional<Wording> refusalOfSuspension(PassIae pass, DaySpan suspension) {
        int months = terms.whole("suspension-months", pass.startsOn());
        LocalDate longest = suspension.first().plusMonths(months).minusDays(1);
        if (suspension.last().isAfter(longest)) {
            return Optional.of(new Wording(
                    "Une suspension dure au plus %d mois : jusqu'au %s.".formatted(months, french(longest)),
                    "A suspension lasts at most %d months: until %s.".formatted(months, english(longest))));
        }
        LocalDate end = lastDay(pass);
        if (suspension.first().isBefore(pass.startsOn()) || suspension.first().isAfter(end)) {
            return Optional.of(new Wording(
                    "Une suspension commence entre le %s et le %s.".formatted(french(pass.startsOn()), french(end)),
                    "A suspension begins between %s and %s.".formatted(english(pass.startsOn()), english(end))));
        }
        boolean taken = pass.suspensions().stream().anyMatch(other -> other.daysWithin(suspension) > 0);
        return taken
                ? Optional.of(new Wording(
                        "Le PASS IAE est déjà suspendu pendant ces jours.",
                        "The PASS IAE is suspended on these days already."))
                : Optional.empty();
    }

    /** Why a prolongation that is asked on that day is refused. */
    public Optional<Wording> refusalOfProlongation(PassIae pass, LocalDate askedOn) {
        LocalDate end = lastDay(pass);
        LocalDate from = prolongationFrom(end);
        LocalDate until = prolongationUntil(end);
        if (!askedOn.isBefore(from) && !askedOn.isAfter(until)) {
            return Optional.empty();
        }
        return Optional.of(new Wording(
                "La prolongation d'un PASS IAE se demande du %s au %s.".formatted(french(from), french(until)),
                "The prolongation of a PASS IAE is asked from %s to %s.".formatted(english(from), english(until))));
    }
}
