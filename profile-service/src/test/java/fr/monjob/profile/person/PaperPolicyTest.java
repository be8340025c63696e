package fr.monjob.profile.person;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.monjob.web.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaperPolicyTest {

    private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");
    /** In Paris it is the 28th already. */
    private static final Instant NOW = Instant.parse("2026-11-27T23:30:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void todayAndNinetyDaysAgoAreGood() {
        assertThatCode(() -> PaperPolicy.checkDay(TODAY, LONG_AGO, NOW)).doesNotThrowAnyException();
        assertThatCode(() -> PaperPolicy.checkDay(TODAY.minusDays(90), LONG_AGO, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void neitherTomorrowNorASeasonAgo() {
        assertThatThrownBy(() -> PaperPolicy.checkDay(TODAY.plusDays(1), LONG_AGO, NOW))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> PaperPolicy.checkDay(TODAY.minusDays(91), LONG_AGO, NOW))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void notBeforeTheDayOfTheLastChange() {
        Instant changed = Instant.parse("2026-11-20T22:59:00Z");
        assertThatCode(() -> PaperPolicy.checkDay(LocalDate.of(2026, 11, 20), changed, NOW))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> PaperPolicy.checkDay(LocalDate.of(2026, 11, 19), changed, NOW))
                .isInstanceOf(ProblemException.class);
        Instant afterMidnight = changed.plusSeconds(120);
        assertThatThrownBy(() -> PaperPolicy.checkDay(LocalDate.of(2026, 11, 20), afterMidnight, NOW))
                .isInstanceOf(ProblemException.class);
    }
}
