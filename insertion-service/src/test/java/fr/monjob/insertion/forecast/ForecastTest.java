package fr.monjob.insertion.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Where a programme gets to, and which counts of people are shown. */
class ForecastTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 12);

    @Test
    void theLastSixMonthsAreThePace() {
        NavigableMap<YearMonth, BigDecimal> hours = months(1, 500, 2, 160, 3, 100, 4, 100, 5, 100, 6, 100, 7, 100);
        Forecast forecast = forecast(2000, hours, YearMonth.of(2026, 8));
        assertThat(forecast.hours()).isEqualByComparingTo("1710");
        assertThat(forecast.shortfall()).isEqualByComparingTo("290");
        assertThat(forecast.endOn()).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void silentMonthsCountOnceTheyAreDue() {
        NavigableMap<YearMonth, BigDecimal> hours = months(1, 100, 2, 100);
        assertThat(forecast(1200, hours, YearMonth.of(2026, 4)).hours()).isEqualByComparingTo("1200");
        assertThat(forecast(1200, hours, YearMonth.of(2026, 6)).hours()).isEqualByComparingTo("600");
    }

    @Test
    void whatIsReachedWasReachedInItsMonth() {
        Forecast forecast = forecast(250, months(1, 100, 2, 100, 3, 100), YearMonth.of(2026, 4));
        assertThat(forecast.endOn()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(forecast.shortfall()).isZero();
    }

    @Test
    void aProgrammeThatEndedHasItsHoursAndNoMore() {
        Forecast forecast = forecast(400, months(1, 100, 12, 100), YearMonth.of(2030, 1));
        assertThat(forecast.hours()).isEqualByComparingTo("200");
        assertThat(forecast.shortfall()).isEqualByComparingTo("200");
    }

    @Test
    void withoutHoursNothingIsInSight() {
        Forecast forecast = forecast(400, new TreeMap<>(), YearMonth.of(2026, 1));
        assertThat(forecast.endOn()).isNull();
        assertThat(forecast.shortfall()).isEqualByComparingTo("400");
    }

    @Test
    void fewerThanFiveAreHiddenAndWhatTellsOfThem() {
        assertThat(PublicCounts.shown(Map.of("RSA", 5, "UNDER_26", 9))).isEqualTo(Map.of("RSA", 5, "UNDER_26", 9));
        assertThat(PublicCounts.shown(Map.of("RSA", 4, "UNDER_26", 6, "IAE", 9)))
                .containsEntry("RSA", null)
                .containsEntry("UNDER_26", null)
                .containsEntry("IAE", 9);
        assertThat(PublicCounts.shown(Map.of("RSA", 4, "UNDER_26", 4, "IAE", 9)))
                .containsEntry("IAE", 9);
    }

    private static Forecast forecast(long committed, NavigableMap<YearMonth, BigDecimal> hours, YearMonth now) {
        return Forecast.of(BigDecimal.valueOf(committed), hours, FIRST, LAST, now);
    }

    /** Pairs of a month of 2026 and its hours. */
    private static NavigableMap<YearMonth, BigDecimal> months(int... pairs) {
        NavigableMap<YearMonth, BigDecimal> hours = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            hours.put(YearMonth.of(2026, pairs[i]), BigDecimal.valueOf(pairs[i + 1]));
        }
        return hours;
    }
}
