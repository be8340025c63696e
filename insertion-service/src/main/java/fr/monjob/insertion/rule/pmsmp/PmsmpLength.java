package fr.monjob.insertion.rule.pmsmp;

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
 * An immersion, and its renewal, lasts at most one month from date to date: from 1 to 28 February, not to 1 March. Where
 * the next month lacks the day, its last day stands for it (from 30 January to 27 February). Whether the same day of the
 * next month is tolerated is not settled: {@code tolerated-days}.
 */
public record PmsmpLength(RuleTerms terms) implements DatedRule {

    private static final Wording NEXT = new Wording(
            "Faire le bilan avec la personne et l'accueil ; si le but n'est pas atteint, préparer le renouvellement.",
            "Take stock with the person and the host; if the purpose is not reached, prepare the renewal.");

    public PmsmpLength {
        terms.requiring("months", "tolerated-days", "notice-days");
    }

    @Override
    public boolean concerns(Plan plan) {
        return plan.is(MeasureKind.PMSMP);
    }

    @Override
    public Finding check(Plan plan, History history) {
        LocalDate start = plan.startsOn();
        int months = terms.whole("months", start);
        LocalDate last = start.plusMonths(months).minusDays(1).plusDays(terms.whole("tolerated-days", start));
        Wording words = new Wording(
                "Une immersion dure au plus %d mois de date à date : jusqu'au %s.".formatted(months, french(last)),
                "An immersion lasts at most %d month from date to date: until %s.".formatted(months, english(last)));
        return Finding.until(last, plan, words, new NextStep(last.minusDays(terms.whole("notice-days", start)), NEXT));
    }
}
