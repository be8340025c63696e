package fr.monjob.insertion.activity;

import fr.monjob.insertion.rule.DaySpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Hours of which only the sum over some days is known, spread evenly over Monday to Friday; the weeks together have exactly
 * the sum. Days that are all at a weekend have the hours on the last one.
 */
record SpreadHours(DaySpan days, BigDecimal hours) {

    /** Hours a week over these days. */
    static SpreadHours weekly(DaySpan days, BigDecimal hoursPerWeek) {
        BigDecimal weekdays = BigDecimal.valueOf(weekdays(days.first(), days.last()));
        return new SpreadHours(
                days, hoursPerWeek.multiply(weekdays).divide(BigDecimal.valueOf(5), 2, RoundingMode.HALF_UP));
    }

    /** The hours that lie within a week. */
    BigDecimal within(DaySpan week) {
        return until(week.last()).subtract(until(week.first().minusDays(1)));
    }

    /** From the first day to the end of that one. */
    private BigDecimal until(LocalDate day) {
        if (day.isBefore(days.first())) {
            return BigDecimal.ZERO;
        }
        if (!day.isBefore(days.last())) {
            return hours;
        }
        long all = weekdays(days.first(), days.last());
        return all == 0
                ? BigDecimal.ZERO
                : hours.multiply(BigDecimal.valueOf(weekdays(days.first(), day)))
                        .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }

    private static long weekdays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .count();
    }
}
