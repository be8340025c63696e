package fr.monjob.insertion.rule.cddi;

import static fr.monjob.insertion.rule.DayText.english;
import static fr.monjob.insertion.rule.DayText.french;

import fr.monjob.insertion.rule.DatedRule;
import fr.monjob.insertion.rule.Finding;
import fr.monjob.insertion.rule.History;
import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.insertion.rule.Plan;
import fr.monjob.insertion.rule.RuleTerms;
import fr.monjob.web.problem.Wording;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A CDDI is signed for at least four months. A renewal that follows without a gap in the same structure prolongs such a
 * contract and may be shorter.
 */
public record CddiMinimum(RuleTerms terms) implements DatedRule {

    public CddiMinimum {
        terms.requiring("months");
    }

    @Override
    public boolean concerns(Plan plan) {
        return plan.is(MeasureKind.CDDI) && plan.endsOn() != null;
    }

    @Override
    public Finding check(Plan plan, History history) {
        int months = terms.whole("months", plan.startsOn());
        LocalDate earliest = plan.startsOn().plusMonths(months).minusDays(1);
        if (!plan.endsOn().isBefore(earliest) || prolongs(plan, history)) {
            return Finding.kept();
        }
        return Finding.refused(new Wording(
                "Un CDDI dure au moins %d mois : jusqu'au %s ou plus tard.".formatted(months, french(earliest)),
                "A CDDI lasts at least %d months: until %s or later.".formatted(months, english(earliest))));
    }

    private static boolean prolongs(Plan plan, History history) {
        return plan.renews() != null
                && history.find(plan.renews())
                        .filter(renewed -> Objects.equals(renewed.structureSiret(), plan.structureSiret()))
                        .filter(renewed ->
                                !plan.startsOn().isAfter(renewed.days().last().plusDays(1)))
                        .isPresent();
    }
}
