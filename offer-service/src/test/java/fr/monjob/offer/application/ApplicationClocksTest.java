package fr.monjob.offer.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationClocksTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant APPLIED = Instant.parse("2026-03-02T08:00:00Z");

    private final ReplyDuePolicy clocks = new ReplyDuePolicy(DAY.multipliedBy(14), DAY.multipliedBy(7));

    @Test
    void anAnswerIsDueAfterTwoWeeks() {
        assertThat(clocks.dueAt(ApplicationState.SUBMITTED, APPLIED, APPLIED)).isEqualTo("2026-03-16T08:00:00Z");
    }

    @Test
    void aLookMakesItDueSoonerAndNeverLater() {
        assertThat(clocks.dueAt(ApplicationState.VIEWED, APPLIED, APPLIED.plus(DAY)))
                .isEqualTo("2026-03-10T08:00:00Z");
        assertThat(clocks.dueAt(ApplicationState.VIEWED, APPLIED, APPLIED.plus(DAY.multipliedBy(10))))
                .isEqualTo("2026-03-16T08:00:00Z");
        assertThat(clocks.dueAt(ApplicationState.VIEWED, APPLIED, APPLIED.plus(DAY.multipliedBy(20))))
                .isEqualTo("2026-03-16T08:00:00Z");
    }

    @Test
    void afterAMeetingTheWordIsDueWithinAWeek() {
        assertThat(clocks.dueAt(ApplicationState.INTERVIEW, APPLIED, APPLIED.plus(DAY.multipliedBy(20))))
                .isEqualTo("2026-03-29T08:00:00Z");
    }

    @ParameterizedTest
    @EnumSource(
            value = ApplicationState.class,
            names = {"ACCEPTED", "REFUSED", "WITHDRAWN", "HIRED"})
    void afterADecisionNothingIsOwed(ApplicationState state) {
        assertThat(clocks.dueAt(state, APPLIED, APPLIED)).isNull();
    }

    @Test
    void theThreadOutlivesARefusalAndAHireByItsGraceButNoWithdrawal() {
        Duration grace = DAY.multipliedBy(14);
        Instant lastMoment = APPLIED.plus(grace).minusSeconds(1);
        for (ApplicationState end : new ApplicationState[] {ApplicationState.REFUSED, ApplicationState.HIRED}) {
            assertThat(ThreadPolicy.isOpen(end, APPLIED, grace, lastMoment)).isTrue();
            assertThat(ThreadPolicy.isOpen(end, APPLIED, grace, APPLIED.plus(grace)))
                    .isFalse();
        }
        assertThat(ThreadPolicy.isOpen(ApplicationState.WITHDRAWN, APPLIED, grace, APPLIED))
                .isFalse();
        assertThat(ThreadPolicy.isOpen(ApplicationState.INTERVIEW, APPLIED, grace, APPLIED.plus(grace)))
                .isTrue();
    }
}
