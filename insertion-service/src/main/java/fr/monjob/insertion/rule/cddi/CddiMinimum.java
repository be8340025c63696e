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

/** A CDDI is signed for at least four months. A renewal prolongs such a contract and may be shorter. */
public record CddiMinimum(RuleTerms terms) implements DatedRule {

    public CddiMinimum {
        terms.requiring("months");
    }

    @Override
    public boolean concerns(Plan plan) {
        return plan.is(MeasureKind.CDDI) && plan.renews() == null && plan.endsOn() != null;
    }

    @Override
    public Finding check(Plan plan, History history) {
        int months = terms.whole("months", plan.startsOn());
        LocalDate earliest = plan.startsOn().plusMonths(months).minusDays(1);
        if (!plan.endsOn().isBefore(earliest)) {
            return Finding.kept();
        }
        return Finding.refused(new Wording(
                "Un CDDI dure au moins %d mois : jusqu'au %s ou plus tard.".formatted(months, french(earliest)),
                "A CDDI lasts at least %d months: until %s or later.".formatted(months, english(earliest))));
    }
}
