package fr.monjob.insertion.rule.contrataide;

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
 * Subsidised contracts (PEC, CIE) last 24 months in all; by a decision, for a person of 50 or more in difficulty or a
 * disabled worker, 60.
 */
public record ContratAideTotal(RuleTerms terms) implements DatedRule {

    private static final Wording PREPARE = new Wording(
            "Préparer la suite avec l'employeur : embauche durable, formation ou prolongation.",
            "Prepare what follows with the employer: lasting employment, training or an extension.");

    public ContratAideTotal {
        terms.requiring("months", "extended-months", "notice-months", "forgotten-after-months");
    }

    @Override
    public boolean concerns(Plan plan) {
        return plan.is(MeasureKind.CONTRAT_AIDE);
    }

    @Override
    public Finding check(Plan plan, History history) {
        LocalDate start = plan.startsOn();
        int months = terms.whole("months", start);
        int extended = terms.whole("extended-months", start);
        boolean decided = plan.isExtendedBy(Extension.Ground.DECISION)
                && !plan.extension().decidedOn().isAfter(start);
        LocalDate begun =
                history.unbrokenStart(MeasureKind.CONTRAT_AIDE, start, terms.whole("forgotten-after-months", start));
        LocalDate last = begun.plusMonths(decided ? extended : months).minusDays(1);
        Wording words = new Wording(
                "Les contrats aidés durent au plus %d mois en tout, %d par décision antérieure au contrat : jusqu'au %s."
                        .formatted(months, extended, french(last)),
                "Subsidised contracts last at most %d months in all, %d by a decision before the contract: until %s."
                        .formatted(months, extended, english(last)));
        LocalDate nextOn = last.plusDays(1).minusMonths(terms.whole("notice-months", start));
        return Finding.until(last, plan, words, new NextStep(nextOn, PREPARE));
    }
}
