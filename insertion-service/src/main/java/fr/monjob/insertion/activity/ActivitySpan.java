package fr.monjob.insertion.activity;

import fr.monjob.insertion.rule.DaySpan;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.LongStream;

/** The weeks that somebody asks for. */
final class ActivitySpan {

    private static final int USUAL_WEEKS = 4;
    private static final int MOST_WEEKS = 14;

    private final LocalDate firstMonday;
    private final LocalDate lastMonday;

    /**
     * The weeks in which these days lie.
     *
     * @param from three weeks before the last when null
     * @param to   today when null; nothing is known of what comes after
     * @throws ProblemException 400 for more than 14 weeks, or for none
     */
    ActivitySpan(LocalDate from, LocalDate to, LocalDate today) {
        this.lastMonday = monday(to == null || to.isAfter(today) ? today : to);
        this.firstMonday = from == null ? lastMonday.minusWeeks(USUAL_WEEKS - 1) : monday(from);
        if (firstMonday.isAfter(lastMonday) || ChronoUnit.WEEKS.between(firstMonday, lastMonday) >= MOST_WEEKS) {
            throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                    .withViolation(
                            "from", "De 1 à 14 semaines passées sont attendues.", "1 to 14 past weeks are expected.");
        }
    }

    /** Monday to Sunday each, the latest first. */
    List<DaySpan> weeks() {
        return LongStream.rangeClosed(0, ChronoUnit.WEEKS.between(firstMonday, lastMonday))
                .mapToObj(lastMonday::minusWeeks)
                .map(monday -> new DaySpan(monday, monday.plusDays(6)))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
