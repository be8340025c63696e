package fr.monjob.insertion.rule.cddi;

import static fr.monjob.insertion.rule.DayText.english;
import static fr.monjob.insertion.rule.DayText.french;

import fr.monjob.insertion.rule.DatedRule;
import fr.monjob.insertion.rule.Extension;
import fr.monjob.insertion.rule.Finding;
import fr.monjob.insertion.rule.History;
import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.insertion.rule.NextStep;
import fr.monjob.insertion.rule.Plan;
import fr.monjob.insertion.rule.RuleTerms;
import fr.monjob.web.problem.Wording;
import java.time.LocalDate;

/**
 * CDDIs last 24 months in all, or until the end of a training that is under way then. What a decision allows beyond is
 * {@link CddiExtension}'s.
 */
public record CddiTotal(RuleTerms terms) implements DatedRule {

    static final Wording PREPARE = new Wording(
            "Préparer la sortie vers l'emploi, ou demander une prolongation.",
            "Prepare the way out to employment, or ask for an extension.");

    public CddiTotal {
        terms.requiring("months", "step-month", "forgotten-after-months");
    }

    @Override
    public boolean concerns(Plan plan) {
        return plan.is(MeasureKind.CDDI) && !plan.isExtendedBy(Extension.Ground.DECISION);
    }

    @Override
    public Finding check(Plan plan, History history) {
        LocalDate start = plan.startsOn();
        int months = terms.whole("months", start);
        LocalDate begun = history.unbrokenStart(MeasureKind.CDDI, start, terms.whole("forgotten-after-months", start));
        LocalDate total = begun.plusMonths(months).minusDays(1);
        boolean training = plan.isExtendedBy(Extension.Ground.TRAINING)
                && plan.extension().trainingEndsOn().isAfter(total);
        LocalDate last = training ? plan.extension().trainingEndsOn() : total;
        Wording words = new Wording(
                "Les CDDI durent au plus %d mois en tout, ou jusqu'à la fin d'une formation en cours : jusqu'au %s."
                        .formatted(months, french(last)),
                "CDDIs last at most %d months in all, or until the end of a training under way: until %s."
                        .formatted(months, english(last)));
        return Finding.until(
                last, plan, words, new NextStep(begun.plusMonths(terms.whole("step-month", start)), PREPARE));
    }
}
