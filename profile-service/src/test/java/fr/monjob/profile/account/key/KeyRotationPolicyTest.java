package fr.monjob.profile.account.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeyRotationPolicyTest {

    private static final Instant BORN = Instant.parse("2026-03-01T00:00:00Z");
    private static final KeyRotationPolicy POLICY =
            new KeyRotationPolicy(Duration.ofDays(30), Duration.ofHours(24), Duration.ofMinutes(11));

    @Test
    void aSuccessorIsAnnouncedADayBeforeItIsNeeded() {
        assertThat(POLICY.needsSuccessor(BORN, days(29).minusMillis(1))).isFalse();
        assertThat(POLICY.needsSuccessor(BORN, days(29))).isTrue();
    }

    @Test
    void theSuccessorSignsWhenTheOldKeysTimeIsUpAndEverybodyHasSeenIt() {
        assertThat(POLICY.takesOver(BORN, days(29), days(30).minusMillis(1))).isFalse();
        assertThat(POLICY.takesOver(BORN, days(29), days(30))).isTrue();
        assertThat(POLICY.takesOver(BORN, days(40), days(40).plusSeconds(60)))
                .as("the job slept for ten days: the new key is still announced first")
                .isFalse();
    }

    @Test
    void aRetiredKeyVerifiesUntilItsLastTokenHasEnded() {
        assertThat(POLICY.isForgotten(BORN, BORN.plus(Duration.ofMinutes(11)))).isFalse();
        assertThat(POLICY.isForgotten(BORN, BORN.plus(Duration.ofMinutes(12)))).isTrue();
    }

    @Test
    void announcingTakesLessThanALife() {
        Duration day = Duration.ofDays(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyRotationPolicy(day, day, day));
    }

    private static Instant days(int days) {
        return BORN.plus(Duration.ofDays(days));
    }
}
