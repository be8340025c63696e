package fr.monjob.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MatchDaysTest {

    private Instant now = Instant.parse("2026-03-02T22:59:59Z");

    private final MatchDays days =
            new MatchDays(new TurningClock(), Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void oneDayIsOneObjectAndTheNextOneHasAnotherKey() {
        var first = days.get();
        assertThat(days.get()).isSameAs(first);
        now = now.plusSeconds(1); // midnight in Paris
        assertThat(days.get().date()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(days.get().key()).isNotEqualTo(first.key());
    }

    private final class TurningClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
