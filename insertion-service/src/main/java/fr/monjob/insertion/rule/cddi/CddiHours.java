package fr.monjob.insertion.rule.cddi;

import static fr.monjob.insertion.rule.DayText.english;
import static fr.monjob.insertion.rule.DayText.french;

import fr.monjob.insertion.rule.DatedRule;
import fr.monjob.insertion.rule.DaySpan;
import fr.monjob.insertion.rule.Finding;
import fr.monjob.insertion.rule.History;
import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.insertion.rule.NumberText;
import fr.monjob.insertion.rule.Plan;
import fr.monjob.insertion.rule.RuleTerms;
import fr.monjob.web.problem.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A CDDI has at least 20 hours a week, fewer only on the days of a waiver, which is granted for twelve months at most. The
 * upper limit, 35 hours, is not confirmed by a text: it is a parameter.
 */
public record CddiHours(RuleTerms terms) implements DatedRule {

    public CddiHours {
        terms.requiring("minimum", "maximum", "waiver-months");
    }

    @Override
    public boolean concerns(Plan plan) {
        return plan.is(MeasureKind.CDDI) && plan.weeklyHours() != null;
    }

    @Override
    public Finding check(Plan plan, History history) {
        LocalDate start = plan.startsOn();
        BigDecimal minimum = terms.number("minimum", start);
        BigDecimal maximum = terms.number("maximum", start);
        if (plan.weeklyHours().compareTo(maximum) > 0) {
            return Finding.refused(new Wording(
                    "Un CDDI compte au plus %s heures par semaine.".formatted(NumberText.french(maximum)),
                    "A CDDI has at most %s hours a week.".formatted(NumberText.english(maximum))));
        }
        if (plan.weeklyHours().compareTo(minimum) >= 0) {
            return Finding.kept();
        }
        int months = terms.whole("waiver-months", start);
        DaySpan waiver = plan.hoursWaiver();
        if (waiver == null || waiver.first().isAfter(start) || isTooLong(waiver, months)) {
            return Finding.refused(new Wording(
                    "Un CDDI compte au moins %s heures par semaine, sauf dérogation datée de %d mois au plus."
                            .formatted(NumberText.french(minimum), months),
                    "A CDDI has at least %s hours a week, unless a dated waiver of at most %d months says otherwise."
                            .formatted(NumberText.english(minimum), months)));
        }
        return Finding.until(
                waiver.last(),
                plan,
                new Wording(
                        "La dérogation aux %s heures vaut jusqu'au %s."
                                .formatted(NumberText.french(minimum), french(waiver.last())),
                        "The waiver of the %s hours holds until %s."
                                .formatted(NumberText.english(minimum), english(waiver.last()))),
                null);
    }

    private static boolean isTooLong(DaySpan waiver, int months) {
        return !waiver.last().isBefore(waiver.first().plusMonths(months));
    }
}
