package fr.monjob.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paris sleeps from eight to eight, in winter and in summer. */
class DeliveryPolicyTest {

    private final DeliveryPolicy policy = new DeliveryPolicy(new SmallRyeConfigBuilder()
            .withMapping(DeliveryConfig.class)
            .build()
            .getConfigMapping(DeliveryConfig.class));

    @ParameterizedTest
    @CsvSource({
        "2030-01-10T18:59:59Z, 2030-01-10T18:59:59Z",
        "2030-01-10T19:00:00Z, 2030-01-11T07:00:00Z",
        "2030-01-11T06:59:59Z, 2030-01-11T07:00:00Z",
        "2030-01-11T07:00:00Z, 2030-01-11T07:00:00Z",
        "2030-07-10T18:00:00Z, 2030-07-11T06:00:00Z",
        "2030-03-30T22:00:00Z, 2030-03-31T06:00:00Z",
    })
    void whatComesAtNightLeavesInTheMorning(Instant now, Instant leaves) {
        assertThat(policy.afterQuiet(now)).isEqualTo(leaves);
    }

    @ParameterizedTest
    @CsvSource({
        "2030-01-10T06:59:59Z, 2030-01-10",
        "2030-01-10T07:00:00Z, 2030-01-11",
        "2030-01-10T23:30:00Z, 2030-01-11"
    })
    void theDigestIsTheNextMornings(Instant now, LocalDate day) {
        assertThat(policy.digestDay(now)).isEqualTo(day);
    }

    @Test
    void triesBecomeRarerAndSleepToo() {
        Instant noon = Instant.parse("2030-01-10T12:00:00Z");
        assertThat(policy.retryAt(noon, 1, false)).isEqualTo(noon.plus(Duration.ofMinutes(1)));
        assertThat(policy.retryAt(noon, 4, false)).isEqualTo(noon.plus(Duration.ofMinutes(8)));
        assertThat(policy.retryAt(noon, 1_000, true)).isEqualTo(noon.plus(Duration.ofMinutes(64)));
        assertThat(policy.retryAt(Instant.parse("2030-01-10T18:59:30Z"), 1, false))
                .isEqualTo("2030-01-11T07:00:00Z");
        assertThat(policy.retryAt(Instant.parse("2030-01-10T18:59:30Z"), 1, true))
                .isEqualTo("2030-01-10T19:00:30Z");
    }
}
