package fr.monjob.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.testkit.time.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MatchDaysTest {

    private final SetClock clock = new SetClock(Instant.parse("2026-03-02T22:59:59Z"));

    private final MatchDays days = new MatchDays(clock, Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void oneDayIsOneObjectAndTheNextOneHasAnotherKey() {
        var first = days.get();
        assertThat(days.get()).isSameAs(first);
        clock.forward(Duration.ofSeconds(1)); // midnight in Paris
        assertThat(days.get().date()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(days.get().key()).isNotEqualTo(first.key());
    }
}
