package fr.monjob.profile.account.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginThrottlePolicyTest {

    private static final Instant LAST = Instant.parse("2026-03-01T08:00:00Z");
    private static final LoginThrottlePolicy POLICY =
            new LoginThrottlePolicy(5, Duration.ofMinutes(15), Duration.ofSeconds(1), Duration.ofSeconds(60));

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4", "10, 32", "11, 60", "12, 60", "2000000000, 60"})
    void theWaitDoublesUpToAMinute(int count, int seconds) {
        assertThat(POLICY.nextAttemptAt(count, LAST)).isEqualTo(LAST.plusSeconds(seconds));
    }

    @Test
    void theFirstFiveNeverWaitWhateverAnotherClockSays() {
        Instant before = LAST.minusMillis(20);
        for (int count = 0; count < 5; count++) {
            assertThat(POLICY.nextAttemptAt(count, LAST)).isBefore(before);
        }
    }

    @Test
    void aQuarterOfAnHourOfPeaceStartsAnew() {
        assertThat(POLICY.isForgotten(LAST, LAST.plusSeconds(899))).isFalse();
        assertThat(POLICY.isForgotten(LAST, LAST.plusSeconds(900))).isTrue();
    }

    @Test
    void aThousandQuickGuessesAreTenChecks() {
        Instant now = LAST;
        int checked = 0;
        Instant last = LAST;
        for (int guess = 0; guess < 1_000; guess++) {
            if (!now.isBefore(POLICY.nextAttemptAt(checked, last))) {
                checked++;
                last = now;
            }
            now = now.plusMillis(30);
        }
        assertThat(checked).isLessThanOrEqualTo(10);
    }
}
