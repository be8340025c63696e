package fr.monjob.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.testkit.time.SetClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private final SetClock clock = new SetClock(Instant.parse("2026-01-01T00:00:00Z"));
    private final Breaker breaker = new Breaker(clock);

    @Test
    void staysClosedWhileHalfOfTheCallsSucceed() {
        for (int i = 0; i < 100; i++) {
            assertThat(breaker.allows()).isTrue();
            if (i % 20 < 9) {
                breaker.failed();
            } else {
                breaker.succeeded();
            }
        }
        assertThat(breaker.allows()).isTrue();
    }

    @Test
    void opensAtTenFailuresAmongTwenty() {
        fail(19);
        assertThat(breaker.allows()).isTrue();
        breaker.failed();
        assertThat(breaker.allows()).isFalse();
    }

    @Test
    void letsOneCallThroughAfterFiveSeconds() {
        fail(20);
        clock.forward(Breaker.OPEN.minusMillis(1));
        assertThat(breaker.allows()).isFalse();
        clock.forward(Duration.ofMillis(1));
        assertThat(breaker.allows()).isTrue();
        assertThat(breaker.allows()).isFalse();
    }

    @Test
    void closesWhenThatCallSucceeds() {
        openAndProbe();
        breaker.succeeded();
        fail(19);
        assertThat(breaker.allows()).isTrue();
    }

    @Test
    void opensAgainWhenThatCallFails() {
        openAndProbe();
        breaker.failed();
        assertThat(breaker.allows()).isFalse();
        clock.forward(Breaker.OPEN);
        assertThat(breaker.allows()).isTrue();
    }

    @Test
    void asksAgainWhenThatCallSaidNothing() {
        openAndProbe();
        breaker.abandoned();
        assertThat(breaker.allows()).isTrue();
    }

    @Test
    void countsNothingThatEndsLateAgainstTheProbe() {
        fail(20);
        breaker.failed();
        breaker.succeeded();
        assertThat(breaker.allows()).isFalse();
    }

    private void openAndProbe() {
        fail(20);
        clock.forward(Breaker.OPEN);
        assertThat(breaker.allows()).isTrue();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed();
        }
    }
}
