package fr.monjob.insertion.rule.pmsmp;

import static fr.monjob.insertion.rule.DayText.english;
import static fr.monjob.insertion.rule.DayText.french;

import fr.monjob.insertion.rule.DatedRule;
import fr.monjob.insertion.rule.Finding;
import fr.monjob.insertion.rule.History;
import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.insertion.rule.NextStep;
import fr.monjob.insertion.rule.PastMeasure;
import fr.monjob.insertion.rule.Plan;
import fr.monjob.insertion.rule.RuleTerms;
import fr.monjob.web.problem.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * With one host, a person has at most two agreements in any twelve months, each for another purpose. An agreement counts
 * on its first day; its renewal is no agreement of its own. Hosts that were not named count as one.
 */
public record PmsmpAgreements(RuleTerms terms) implements DatedRule {

    public PmsmpAgreements {
        terms.requiring("agreements", "window-months");
    }

    @Override
    public boolean concerns(Plan plan) {
        return plan.is(MeasureKind.PMSMP) && plan.renews() == null;
    }

    @Override
    public Finding check(Plan plan, History history) {
        int most = terms.whole("agreements", plan.startsOn());
        int months = terms.whole("window-months", plan.startsOn());
        List<PastMeasure> others = history.of(MeasureKind.PMSMP)
                .filter(each -> Objects.equals(plan.structureSiret(), each.structureSiret()) && each.renews() == null)
                .toList();
        if (isFree(plan, plan.startsOn(), others, most, months)) {
            return Finding.kept();
        }
        LocalDate freeOn = others.stream()
                .map(each -> each.days().first().plusMonths(months))
                .filter(day -> day.isAfter(plan.startsOn()) && isFree(plan, day, others, most, months))
                .min(LocalDate::compareTo)
                .orElseThrow();
        Wording words = new Wording(
                "Avec une même structure : au plus %d conventions en %d mois, de buts différents."
                        .formatted(most, months),
                "With one host: at most %d agreements in %d months, of different purposes.".formatted(most, months));
        return Finding.impossible(
                words,
                new NextStep(
                        freeOn,
                        new Wording(
                                "Une immersion pour ce but est possible dans cette structure à partir du %s."
                                        .formatted(french(freeOn)),
                                "An immersion for this purpose is possible with this host from %s on."
                                        .formatted(english(freeOn)))));
    }

    private static boolean isFree(Plan plan, LocalDate start, List<PastMeasure> others, int most, int months) {
        boolean samePurpose = others.stream()
                .anyMatch(each ->
                        each.purpose() == plan.purpose() && isNear(each.days().first(), start, months));
        return !samePurpose && mostInOneWindow(start, others, months) <= most;
    }

    private static boolean isNear(LocalDate one, LocalDate other, int months) {
        return one.isBefore(other.plusMonths(months)) && other.isBefore(one.plusMonths(months));
    }

    /** The most agreements, the new one among them, that begin within any such stretch of months. */
    private static long mostInOneWindow(LocalDate start, List<PastMeasure> others, int months) {
        return others.stream()
                .map(each -> each.days().first())
                .filter(first -> !first.isAfter(start) && start.isBefore(first.plusMonths(months)))
                .mapToLong(first -> 1 + countBetween(first, first.plusMonths(months), others))
                .reduce(1 + countBetween(start, start.plusMonths(months), others), Math::max);
    }

    private static long countBetween(LocalDate from, LocalDate before, List<PastMeasure> others) {
        return others.stream()
                .map(each -> each.days().first())
                .filter(first -> !first.isBefore(from) && first.isBefore(before))
                .count();
    }
}
