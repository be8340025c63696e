package fr.monjob.insertion.rule.pmsmp;

import static fr.monjob.insertion.rule.DayText.english;
import static fr.monjob.insertion.rule.DayText.french;

import fr.monjob.insertion.rule.DatedRule;
import fr.monjob.insertion.rule.DaySpan;
import fr.monjob.insertion.rule.Finding;
import fr.monjob.insertion.rule.History;
import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.insertion.rule.PastMeasure;
import fr.monjob.insertion.rule.Plan;
import fr.monjob.insertion.rule.RuleTerms;
import fr.monjob.web.problem.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * With one host, a person's immersions, renewals included, take at most 60 days of any twelve months. Hosts that were not
 * named count as one.
 */
public record PmsmpDays(RuleTerms terms) implements DatedRule {

    public PmsmpDays {
        terms.requiring("days", "window-months");
    }

    @Override
    public boolean concerns(Plan plan) {
        return plan.is(MeasureKind.PMSMP);
    }

    @Override
    public Finding check(Plan plan, History history) {
        int most = terms.whole("days", plan.startsOn());
        int months = terms.whole("window-months", plan.startsOn());
        List<DaySpan> others = history.of(MeasureKind.PMSMP)
                .filter(each -> Objects.equals(plan.structureSiret(), each.structureSiret()))
                .map(PastMeasure::days)
                .toList();
        LocalDate last = plan.startsOn().minusDays(1);
        while (mostInOneWindow(new DaySpan(plan.startsOn(), last.plusDays(1)), others, months) <= most) {
            last = last.plusDays(1);
        }
        Wording words = new Wording(
                "Avec une même structure : au plus %d jours en %d mois, soit jusqu'au %s."
                        .formatted(most, months, french(last)),
                "With one host: at most %d days in %d months, that is until %s."
                        .formatted(most, months, english(last)));
        return Finding.until(last, plan, words, null);
    }

    /** The fullest stretch of months is one that begins with the first, or ends with the last day of an immersion. */
    private static long mostInOneWindow(DaySpan planned, List<DaySpan> others, int months) {
        return Stream.concat(Stream.of(planned), others.stream())
                .flatMap(days -> Stream.of(
                        new DaySpan(
                                days.first(), days.first().plusMonths(months).minusDays(1)),
                        new DaySpan(days.last().minusMonths(months).plusDays(1), days.last())))
                .filter(window -> window.daysWithin(planned) > 0)
                .mapToLong(window -> window.daysWithin(planned)
                        + others.stream().mapToLong(window::daysWithin).sum())
                .max()
                .orElse(0);
    }
}
