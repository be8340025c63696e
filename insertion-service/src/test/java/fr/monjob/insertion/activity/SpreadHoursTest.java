package fr.monjob.insertion.activity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.insertion.rule.DaySpan;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadHoursTest {

    @ParameterizedTest
    @CsvSource({
        // A week of 35 hours, from Wednesday to the Tuesday after.
        "2026-02-04, 2026-02-10, 35, 2026-02-02, 21",
        "2026-02-04, 2026-02-10, 35, 2026-02-09, 14",
        "2026-02-04, 2026-02-10, 35, 2026-02-16, 0",
        "2026-02-04, 2026-02-10, 35, 2026-01-26, 0",
        // A month that begins on a Sunday: the first week has none of its working days.
        "2026-02-01, 2026-02-28, 100, 2026-01-26, 0",
        "2026-02-01, 2026-02-28, 100, 2026-02-23, 25",
        // Only a weekend.
        "2026-02-07, 2026-02-08, 10, 2026-02-02, 10",
    })
    void hoursLieOnWorkingDays(LocalDate first, LocalDate last, BigDecimal hours, LocalDate monday, BigDecimal within) {
        assertThat(new SpreadHours(new DaySpan(first, last), hours).within(week(monday)))
                .isEqualByComparingTo(within);
    }

    @Test
    void hoursAWeekAreHoursOfItsWorkingDays() {
        DaySpan days = new DaySpan(LocalDate.of(2026, 2, 5), LocalDate.of(2026, 2, 20));
        assertThat(SpreadHours.weekly(days, new BigDecimal("35")).within(week(LocalDate.of(2026, 2, 2))))
                .isEqualByComparingTo("14");
        assertThat(SpreadHours.weekly(days, new BigDecimal("35")).within(week(LocalDate.of(2026, 2, 9))))
                .isEqualByComparingTo("35");
    }

    @Test
    void theWeeksTogetherHaveExactlyTheSum() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            LocalDate first = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_000));
            DaySpan days = new DaySpan(first, first.plusDays(random.nextInt(120)));
            BigDecimal hours = BigDecimal.valueOf(1 + random.nextInt(30_000), 2);
            SpreadHours spread = new SpreadHours(days, hours);
            BigDecimal sum = BigDecimal.ZERO;
            LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            while (!monday.isAfter(days.last())) {
                BigDecimal within = spread.within(week(monday));
                assertThat(within).as("seed " + seed).isNotNegative();
                sum = sum.add(within);
                monday = monday.plusWeeks(1);
            }
            assertThat(sum).as("seed " + seed + ": " + spread).isEqualByComparingTo(hours);
        }
    }

    private static DaySpan week(LocalDate monday) {
        return new DaySpan(monday, monday.plusDays(6));
    }
}
