package fr.monjob.profile.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CvLimitPolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final CvLimitPolicy POLICY = new CvLimitPolicy(5, 3);

    @Test
    void aFileHasToGoBeforeTheSixthComes() {
        assertThatNoException().isThrownBy(() -> POLICY.requireRoom(4, List.of(), NOW));
        assertThat(refusal(5, List.of()).code()).isEqualTo(ProblemCode.CV_LIMIT_REACHED);
    }

    @Test
    void whoSentTooManyWaitsUntilAnHourAfterTheOldestThatCounts() {
        List<Instant> sent = List.of(ago(50), ago(40), ago(30), ago(20));

        assertThat(refusal(0, sent).findRetryAfter()).contains(Duration.ofMinutes(20));
        assertThatNoException().isThrownBy(() -> POLICY.requireRoom(0, Collections.nCopies(2, ago(1)), NOW));
    }

    private static ProblemException refusal(long kept, List<Instant> sent) {
        return catchThrowableOfType(ProblemException.class, () -> POLICY.requireRoom(kept, sent, NOW));
    }

    private static Instant ago(int minutes) {
        return NOW.minus(Duration.ofMinutes(minutes));
    }
}
