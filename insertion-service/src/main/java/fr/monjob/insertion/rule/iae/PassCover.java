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

/**
 * A job of the IAE ends with the PASS at the latest: 730 days after its beginning, suspensions and prolongations added. A
 * person without a running PASS gets one that begins with the job. A CDDI is counted in months by its own rule.
 */
public record PassCover(PassTerms pass) implements DatedRule {

    private static final Wording PROLONG = new Wording(
            "Demander la prolongation du PASS IAE, ou préparer la sortie.",
            "Ask for a prolongation of the PASS IAE, or prepare the way out.");

    @Override
    public RuleTerms terms() {
        return pass.terms();
    }

    @Override
    public boolean concerns(Plan plan) {
        return plan.is(MeasureKind.IAE);
    }

    @Override
    public Finding check(Plan plan, History history) {
        LocalDate start = plan.startsOn();
        LocalDate last = history.passes().stream()
                .filter(each -> !each.startsOn().isAfter(start))
                .map(pass::lastDay)
                .filter(end -> !end.isBefore(start))
                .max(LocalDate::compareTo)
                .orElse(pass.lastDay(PassIae.from(start)));
        int days = terms().whole("days", start);
        Wording words = new Wording(
                "Le PASS IAE vaut %d jours, suspensions et prolongations en plus : jusqu'au %s."
                        .formatted(days, french(last)),
                "The PASS IAE holds for %d days, besides suspensions and prolongations: until %s."
                        .formatted(days, english(last)));
        return Finding.until(last, plan, words, new NextStep(pass.prolongationFrom(last), PROLONG));
    }
}
