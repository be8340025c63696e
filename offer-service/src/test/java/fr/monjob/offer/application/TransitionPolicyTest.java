package fr.monjob.offer.application;

import static fr.monjob.offer.application.ApplicationState.ACCEPTED;
import static fr.monjob.offer.application.ApplicationState.HIRED;
import static fr.monjob.offer.application.ApplicationState.INTERVIEW;
import static fr.monjob.offer.application.ApplicationState.REFUSED;
import static fr.monjob.offer.application.ApplicationState.SUBMITTED;
import static fr.monjob.offer.application.ApplicationState.VIEWED;
import static fr.monjob.offer.application.ApplicationState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionPolicyTest {

    @Test
    void theWholeWayToAHire() {
        List<ApplicationState> way = List.of(SUBMITTED, VIEWED, INTERVIEW, ACCEPTED, HIRED);
        for (int i = 1; i < way.size(); i++) {
            assertThat(TransitionPolicy.allows(way.get(i - 1), way.get(i))).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ApplicationState.class,
            names = {"REFUSED", "WITHDRAWN", "HIRED"})
    void nothingFollowsAFinalState(ApplicationState state) {
        for (ApplicationState next : ApplicationState.values()) {
            assertThat(TransitionPolicy.allows(state, next)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(ApplicationState.class)
    void neverBackAndNeverTwice(ApplicationState state) {
        assertThat(TransitionPolicy.allows(state, state)).isFalse();
        assertThat(TransitionPolicy.allows(state, SUBMITTED)).isFalse();
        assertThat(TransitionPolicy.allows(ACCEPTED, VIEWED)).isFalse();
    }

    @Test
    void nobodyIsHiredUnseen() {
        assertThat(TransitionPolicy.allows(SUBMITTED, HIRED)).isFalse();
        assertThat(TransitionPolicy.allows(VIEWED, HIRED)).isFalse();
    }

    @Test
    void thePersonWithdrawsAndTheEmployerDecides() {
        assertThat(TransitionPolicy.listFollowing(SUBMITTED, Party.BENEFICIARY)).containsExactly(WITHDRAWN);
        assertThat(TransitionPolicy.listFollowing(SUBMITTED, Party.EMPLOYER))
                .containsExactlyInAnyOrder(VIEWED, INTERVIEW, ACCEPTED, REFUSED);
        assertThat(TransitionPolicy.belongsTo(Party.BENEFICIARY, HIRED)).isFalse();
        assertThat(TransitionPolicy.belongsTo(Party.EMPLOYER, WITHDRAWN)).isFalse();
        assertThat(TransitionPolicy.belongsTo(Party.EMPLOYER, SUBMITTED)).isFalse();
    }
}
