package fr.monjob.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.testkit.time.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private static final int FEW = 10;
    private static final List<String> SERVICES = List.of("profile", "offer", "matching", "insertion");

    private final SetClock clock = new SetClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final Crowd crowd = new Crowd(FEW, clock);

    @Test
    void aBurstIsLetIn() {
        enter(100);
        pass(500);
        assertThat(enters("offer", true)).isTrue();
    }

    @Test
    void whoComesWhileTooManyStayIsTurnedAway() {
        enter(100);
        pass(501);
        assertThat(enters("offer", true)).isFalse();
        assertThat(enters("offer", false)).isFalse();
    }

    @Test
    void aMomentWithFewIsABreak() {
        enter(FEW + 1);
        pass(400);
        crowd.leave("profile");
        enter(1);
        pass(400);
        assertThat(enters("offer", true)).isTrue();
    }

    @Test
    void inACrowdAFewAreLetInAndChangesBeforeReads() {
        crowded();
        for (int i = 0; i < FEW - FEW / 5; i++) {
            assertThat(enters(SERVICES.get(i % 4), true)).isTrue();
        }
        assertThat(enters("offer", true)).isFalse();
        assertThat(enters("offer", false)).isTrue();
        assertThat(enters("profile", false)).isTrue();
        assertThat(enters("matching", false)).isFalse();
    }

    @Test
    void aServiceThatHangsLeavesRoomForTheOthers() {
        for (int i = 0; i < 100; i++) {
            enters("insertion", true);
        }
        pass(501);
        assertThat(enters("insertion", false)).isFalse();
        for (int i = 0; i < FEW - FEW / 5 - FEW / 2; i++) {
            assertThat(enters("offer", true)).isTrue();
        }
        assertThat(enters("offer", true)).isFalse();
    }

    @Test
    void itIsOverWhenForASecondNobodyHadToBeTurnedAway() {
        crowded();
        pass(999);
        enter(FEW - FEW / 5);
        assertThat(enters("offer", true)).isFalse();
        pass(999);
        assertThat(enters("offer", true)).isFalse();
        pass(1_000);
        assertThat(enters("offer", true)).isTrue();
    }

    /** There was one, and all of them have gone. */
    private void crowded() {
        enter(40);
        pass(501);
        assertThat(enters("offer", true)).isFalse();
        for (int i = 0; i < 40; i++) {
            crowd.leave(SERVICES.get(i % 4));
        }
    }

    private void enter(int many) {
        for (int i = 0; i < many; i++) {
            assertThat(enters(SERVICES.get(i % 4), true)).isTrue();
        }
    }

    private boolean enters(String service, boolean reads) {
        boolean admitted = crowd.admits(service, reads);
        if (admitted) {
            crowd.join(service);
        }
        return admitted;
    }

    private void pass(long millis) {
        clock.forward(Duration.ofMillis(millis));
    }
}
