package fr.monjob.profile.account.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoginDoorTest {

    private final LoginDoor door = new LoginDoor(new Limits(3, 2, 5));

    @Test
    void oneAddressIsLetInSoManyTimesAMinute() {
        for (int i = 0; i < 3; i++) {
            door.enter("192.0.2.7");
        }
        ProblemException refused = refusal("192.0.2.7");

        assertThat(refused.code()).isEqualTo(ProblemCode.TOO_MANY_REQUESTS);
        // Three a minute: the next one is let in 20 s after the first.
        assertThat(refused.findRetryAfter().orElseThrow()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(20));
        assertThatNoException().isThrownBy(() -> door.enter("192.0.2.8"));
    }

    @Test
    void allAddressesTogetherHaveALimitToo() {
        for (int i = 0; i < 5; i++) {
            door.enter("192.0.2." + i);
        }
        assertThat(refusal("198.51.100.1").code()).isEqualTo(ProblemCode.TOO_MANY_REQUESTS);
    }

    @Test
    void allAddressesOfAnIpv6NetworkAreOneClient() {
        door.enter("2001:db8:1:2::1");
        door.enter("2001:db8:1:2:ffff::2");
        door.enter("2001:db8:1:2:3:4:5:6%eth0");

        refusal("2001:db8:1:2::9");
        assertThatNoException().isThrownBy(() -> door.enter("2001:db8:1:3::1"));
    }

    @Test
    void aClientWithoutAReadableAddressIsNotLetInForFree() {
        door.enter(null);
        door.enter("unix:/run/x");
        door.enter("");

        refusal("_hidden");
    }

    private ProblemException refusal(String address) {
        return catchThrowableOfType(ProblemException.class, () -> door.enter(address));
    }

    @Test
    void T10_wrongPasswordsFromOneAddressStopEarlier() {
        for (int i = 0; i < 2; i++) {
            door.enter("192.0.2.9");
            door.failed("192.0.2.9");
        }
        assertThat(refusal("192.0.2.9").code()).isEqualTo(ProblemCode.TOO_MANY_REQUESTS);
        assertThatNoException().isThrownBy(() -> door.enter("192.0.2.10"));
    }

    private record Limits(int perAddressPerMinute, int failuresPerAddressPerMinute, int perMinute)
            implements LoginConfig {
        @Override
        public int freeAttempts() {
            return 5;
        }

        @Override
        public Duration forgottenAfter() {
            return Duration.ofMinutes(15);
        }

        @Override
        public Duration longestDelay() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int hashesAtOnce() {
            return 2;
        }

        @Override
        public int hashesWaiting() {
            return 20;
        }
    }
}
