package fr.monjob.insertion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.insertion.rule.clause.ClauseCountability;
import fr.monjob.insertion.rule.clause.ClauseHours;
import fr.monjob.insertion.rule.engagement.WeeklyActivity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours of clauses and of the contrat d'engagement. */
class HoursTest {

    private static final LocalDate IN_2022 = LocalDate.of(2022, 12, 31);

    private final ClauseHours hours = new ClauseHours(ConfiguredRules.terms("clause-hours"));
    private final WeeklyActivity activity = new WeeklyActivity(ConfiguredRules.terms("weekly-activity"));

    @ParameterizedTest
    @CsvSource({
        "362000, 225.26",
        "244794, 152.33",
        "324000, 201.62",
        "75000, 46.67",
        "1607, 1.00",
        "8.03, 0.00",
        "8.04, 0.01"
    })
    void anEtpIs1607Hours(BigDecimal worked, BigDecimal etp) {
        assertThat(hours.etp(worked, "MARCHE_PUBLIC", IN_2022)).isEqualTo(etp);
    }

    @Test
    void aSchemeMayHaveAnAnnualWorkingTimeOfItsOwnFromADayOn() {
        var perYear = new TreeMap<LocalDate, BigDecimal>();
        perYear.put(LocalDate.of(2009, 1, 1), BigDecimal.valueOf(1607));
        perYear.put(LocalDate.of(2023, 1, 1), BigDecimal.valueOf(1600));
        var usual = new TreeMap<LocalDate, BigDecimal>();
        usual.put(LocalDate.of(2009, 1, 1), BigDecimal.valueOf(1607));
        ClauseHours own = new ClauseHours(new RuleTerms(
                "clause-hours",
                "",
                LocalDate.of(2009, 1, 1),
                null,
                Map.of("hours-per-etp", usual, "hours-per-etp-marche-college", perYear)));
        BigDecimal worked = BigDecimal.valueOf(16_000);
        assertThat(own.etp(worked, "MARCHE_COLLEGE", IN_2022)).isEqualByComparingTo("9.96");
        assertThat(own.etp(worked, "MARCHE_COLLEGE", LocalDate.of(2023, 1, 1))).isEqualByComparingTo("10");
        assertThat(own.etp(worked, "MARCHE_PUBLIC", LocalDate.of(2023, 1, 1))).isEqualByComparingTo("9.96");
    }

    @Test
    void hoursAskedFollowFromAmountAndShares() {
        assertThat(ClauseHours.asked(150_000_000, new BigDecimal("0.70"), 3_000, new BigDecimal("0.10")))
                .isEqualByComparingTo("3500");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2024-02-28, false",
        "2024-02-29, 2024-02-29, true",
        "2024-02-29, 2026-02-27, true",
        "2024-02-29, 2026-02-28, false",
        "2024-03-01, 2026-02-28, true",
        "2024-03-01, 2026-03-01, false",
    })
    void aPersonCountsForTwentyFourMonths(LocalDate entered, LocalDate worked, boolean counts) {
        assertThat(new ClauseCountability(ConfiguredRules.terms("clause-countability")).counts(entered, worked))
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-30,  0,     ,  0",
        "2025-01-06, 14.75,  ,  0.25",
        "2025-01-06, 15,     ,  0",
        "2025-01-06, 20,     ,  0",
        "2025-01-06,  6,    8,  2",
        "2025-01-06,  6,   20,  9",
    })
    void fifteenHoursAWeekAreExpectedSince2025OrFewerAsAgreed(
            LocalDate monday, BigDecimal done, BigDecimal agreed, BigDecimal missing) {
        assertThat(activity.missing(monday, done, agreed)).isEqualByComparingTo(missing);
    }
}
