package fr.monjob.insertion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.insertion.rule.iae.PassIae;
import fr.monjob.insertion.rule.iae.PassTerms;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may suspend or prolong a PASS IAE that began on 1 January 2025, and ends on 31 December 2026. */
class PassTermsTest {

    private static final PassIae PASS = PassIae.from(LocalDate.of(2025, 1, 1));

    private final PassTerms terms = new PassTerms(ConfiguredRules.terms("pass-iae"));

    @ParameterizedTest
    @CsvSource({
        "2025-12-30, no",
        "2025-12-31, yes",
        "2026-12-31, yes",
        "2027-06-30, yes",
        "2027-07-01, no",
    })
    void prolongationIsAskedFromTwelveMonthsBeforeToSixMonthsAfter(LocalDate on, String answer) {
        assertThat(terms.refusalOfProlongation(PASS, on).isEmpty()).isEqualTo(answer.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 2028-02-29, yes",
        "2025-03-01, 2028-03-01, no",
        "2024-12-31, 2025-01-31, no",
        "2025-01-01, 2025-01-31, yes",
        "2026-12-31, 2027-01-31, yes",
        "2027-01-01, 2027-01-31, no",
    })
    void aSuspensionBeginsInThePassAndLastsThirtySixMonths(LocalDate first, LocalDate last, String answer) {
        assertThat(terms.refusalOfSuspension(PASS, new DaySpan(first, last)).isEmpty())
                .isEqualTo(answer.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource({"2025-05-31, 2025-06-01, no", "2025-05-30, 2025-05-31, yes", "2025-07-01, 2025-07-01, yes"})
    void aDayIsSuspendedOnce(LocalDate first, LocalDate last, String answer) {
        PassIae suspended = new PassIae(
                PASS.startsOn(), List.of(new DaySpan(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30))), 0);
        assertThat(terms.refusalOfSuspension(suspended, new DaySpan(first, last))
                        .isEmpty())
                .isEqualTo(answer.equals("yes"));
        assertThat(terms.lastDay(suspended)).isEqualTo("2027-01-30");
    }
}
