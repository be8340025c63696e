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
 * By a decision, for a person of 50 or more, disabled or in great difficulty, CDDIs go on beyond 24 months: one year at
 * most for each decision, 60 months in all. The decision comes before the contract that rests on it.
 */
public record CddiExtension(RuleTerms terms) implements DatedRule {

    private static final Wording BEFORE = new Wording(
            "La décision de prolonger précède le contrat.", "The decision to extend comes before the contract.");

    public CddiExtension {
        terms.requiring("usual-months", "step-months", "months", "notice-months", "forgotten-after-months");
    }

    @Override
    public boolean concerns(Plan plan) {
        return plan.is(MeasureKind.CDDI) && plan.isExtendedBy(Extension.Ground.DECISION);
    }

    @Override
    public Finding check(Plan plan, History history) {
        LocalDate start = plan.startsOn();
        if (plan.extension().decidedOn().isAfter(start)) {
            return Finding.refused(BEFORE);
        }
        int months = terms.whole("months", start);
        int step = terms.whole("step-months", start);
        LocalDate begun = history.unbrokenStart(MeasureKind.CDDI, start, terms.whole("forgotten-after-months", start));
        LocalDate usual = begun.plusMonths(terms.whole("usual-months", start));
        LocalDate oneStep =
                (usual.isAfter(start) ? usual : start).plusMonths(step).minusDays(1);
        LocalDate total = begun.plusMonths(months).minusDays(1);
        LocalDate last = oneStep.isBefore(total) ? oneStep : total;
        Wording words = new Wording(
                "Par décision, les CDDI se prolongent par périodes de %d mois au plus, %d mois en tout : jusqu'au %s."
                        .formatted(step, months, french(last)),
                "By decision, CDDIs are extended by at most %d months at a time, %d months in all: until %s."
                        .formatted(step, months, english(last)));
        LocalDate nextOn = last.plusDays(1).minusMonths(terms.whole("notice-months", start));
        return Finding.until(last, plan, words, new NextStep(nextOn, CddiTotal.PREPARE));
    }
}
