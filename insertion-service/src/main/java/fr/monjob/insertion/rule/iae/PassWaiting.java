package fr.monjob.insertion.rule.iae;

import static fr.monjob.insertion.rule.DayText.english;
import static fr.monjob.insertion.rule.DayText.french;

import fr.monjob.insertion.rule.DatedRule;
import fr.monjob.insertion.rule.Finding;
import fr.monjob.insertion.rule.History;
import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.insertion.rule.NextStep;
import fr.monjob.insertion.rule.Plan;
import fr.monjob.insertion.rule.RuleTerms;
import fr.monjob.web.problem.Wording;
import java.time.LocalDate;
import java.util.Optional;

/**
 * After the end of a PASS a person waits two years for the next one, unless an authorised prescriber acts. Both jobs of the
 * IAE and CDDIs need a PASS.
 */
public record PassWaiting(RuleTerms terms, PassTerms pass) implements DatedRule {

    public PassWaiting {
        terms.requiring("waiting-months");
    }

    @Override
    public boolean concerns(Plan plan) {
        return (plan.is(MeasureKind.IAE) || plan.is(MeasureKind.CDDI)) && plan.prescriberSiret() == null;
    }

    @Override
    public Finding check(Plan plan, History history) {
        LocalDate start = plan.startsOn();
        Optional<LocalDate> lastEnd = history.passes().stream()
                .filter(each -> !each.startsOn().isAfter(start))
                .map(pass::lastDay)
                .max(LocalDate::compareTo);
        Optional<LocalDate> freeOn =
                lastEnd.filter(end -> end.isBefore(start)).map(this::freeOn).filter(day -> day.isAfter(start));
        if (freeOn.isEmpty()) {
            return Finding.kept();
        }
        int months = terms.whole("waiting-months", lastEnd.get());
        Wording words = new Wording(
                "Après la fin d'un PASS IAE (%s), il faut attendre %d mois, sauf si un prescripteur habilité intervient."
                        .formatted(french(lastEnd.get()), months),
                "After the end of a PASS IAE (%s) a person waits %d months, unless an authorised prescriber acts."
                        .formatted(english(lastEnd.get()), months));
        return Finding.impossible(
                words,
                new NextStep(
                        freeOn.get(),
                        new Wording(
                                "Un nouveau PASS IAE est possible à partir du %s.".formatted(french(freeOn.get())),
                                "A new PASS IAE is possible from %s on.".formatted(english(freeOn.get())))));
    }

    /** The first day of the next PASS, after one that ends so. */
    public LocalDate freeOn(LocalDate lastDay) {
        return lastDay.plusDays(1).plusMonths(terms.whole("waiting-months", lastDay));
    }
}
