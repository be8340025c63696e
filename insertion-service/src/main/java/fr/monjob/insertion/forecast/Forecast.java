package fr.monjob.insertion.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;

/**
 * Where a programme gets to when it goes on as in its last months: the mean of the last six (of fewer when it is younger)
 * that are told. A month is told when its hours, or those of a later one, stand in the ledger, and two months after it at
 * the latest: then a silent month was one without hours.
 *
 * @param endOn     last day of the month in which the commitment is or was reached; null when it is out of sight
 * @param hours     at the end of the programme, two places
 * @param shortfall of them to the commitment, 0 or more
 */
public record Forecast(
        @JsonInclude(JsonInclude.Include.ALWAYS) LocalDate endOn, BigDecimal hours, BigDecimal shortfall) {

    private static final int MONTHS_OF_PACE = 6;
    private static final int MONTHS_TO_TELL = 2;

    /** Beyond fifty years nobody can say anything. */
    private static final int IN_SIGHT_MONTHS = 600;

    /**
     * Computes it.
     *
     * @param byMonth hours that stand
     * @param now     the current month
     */
    static Forecast of(
            BigDecimal committed,
            NavigableMap<YearMonth, BigDecimal> byMonth,
            YearMonth first,
            YearMonth last,
            YearMonth now) {
        BigDecimal done = byMonth.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        YearMonth told = lastTold(byMonth, last, now);
        BigDecimal pace = pace(byMonth, first, told);
        long left = Math.max(0, ChronoUnit.MONTHS.between(told, last));
        BigDecimal hours = done.add(pace.multiply(BigDecimal.valueOf(left))).setScale(2, RoundingMode.HALF_UP);
        return new Forecast(
                endOn(committed, byMonth, done, pace, told),
                hours,
                committed.subtract(hours).max(BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP));
    }

    private static YearMonth lastTold(NavigableMap<YearMonth, BigDecimal> byMonth, YearMonth last, YearMonth now) {
        YearMonth due = now.minusMonths(MONTHS_TO_TELL).isAfter(last) ? last : now.minusMonths(MONTHS_TO_TELL);
        return byMonth.isEmpty() || byMonth.lastKey().isBefore(due) ? due : byMonth.lastKey();
    }

    /** Hours a month; 0 before a month is told. */
    private static BigDecimal pace(NavigableMap<YearMonth, BigDecimal> byMonth, YearMonth first, YearMonth told) {
        YearMonth from =
                told.minusMonths(MONTHS_OF_PACE - 1L).isBefore(first) ? first : told.minusMonths(MONTHS_OF_PACE - 1L);
        if (from.isAfter(told)) {
            return BigDecimal.ZERO;
        }
        return byMonth.subMap(from, true, told, true).values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(ChronoUnit.MONTHS.between(from, told) + 1), MathContext.DECIMAL64);
    }

    private static LocalDate endOn(
            BigDecimal committed,
            NavigableMap<YearMonth, BigDecimal> byMonth,
            BigDecimal done,
            BigDecimal pace,
            YearMonth told) {
        if (committed.signum() == 0) {
            return null;
        }
        if (done.compareTo(committed) >= 0) {
            return reachedIn(committed, byMonth).atEndOfMonth();
        }
        if (pace.signum() <= 0) {
            return null;
        }
        BigDecimal months = committed.subtract(done).divide(pace, 0, RoundingMode.CEILING);
        return months.compareTo(BigDecimal.valueOf(IN_SIGHT_MONTHS)) > 0
                ? null
                : told.plusMonths(months.longValueExact()).atEndOfMonth();
    }

    private static YearMonth reachedIn(BigDecimal committed, NavigableMap<YearMonth, BigDecimal> byMonth) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<YearMonth, BigDecimal> month : byMonth.entrySet()) {
            sum = sum.add(month.getValue());
            if (sum.compareTo(committed) >= 0) {
                return month.getKey();
            }
        }
        throw new IllegalArgumentException("Not reached");
    }
}
