package fr.monjob.notification.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReminderPolicyTest {

    private static final Instant NOW = Instant.parse("2030-03-04T10:00:00Z");
    private static final Duration LEAD = Duration.ofDays(3);

    @Test
    void remindsTheLeadBefore() {
        assertThat(ReminderPolicy.remindAt(NOW, NOW.plus(Duration.ofDays(14)), LEAD))
                .isEqualTo(NOW.plus(Duration.ofDays(11)));
    }

    @Test
    void leavesHalfOfAShortTimeInPeace() {
        assertThat(ReminderPolicy.remindAt(NOW, NOW.plus(Duration.ofDays(2)), LEAD))
                .isEqualTo(NOW.plus(Duration.ofDays(1)));
    }
}
