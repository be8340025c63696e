package fr.monjob.profile.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.web.security.Role;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionLifePolicyTest {

    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    private static final SessionLifePolicy POLICY = new SessionLifePolicy(
            Duration.ofDays(30), Duration.ofDays(7), Duration.ofHours(12), Duration.ofMinutes(30));

    @ParameterizedTest
    @CsvSource({"BENEFICIARY, P30D", "EMPLOYER, P7D", "ADVISOR, PT12H", "FACILITATOR, PT12H", "ADMIN, PT12H"})
    void aSessionEndsByRoleHoweverBusyItIs(Role role, Duration life) {
        assertThat(POLICY.sessionEnd(role, START)).isEqualTo(START.plus(life));
    }

    @Test
    void staffWhoDoNothingAreLoggedOut() {
        Instant end = START.plus(Duration.ofHours(12));

        assertThat(POLICY.tokenEnd(Role.ADVISOR, START, end)).isEqualTo(START.plusSeconds(1800));
        assertThat(POLICY.tokenEnd(Role.ADVISOR, end.minusSeconds(60), end)).isEqualTo(end);
        assertThat(POLICY.tokenEnd(Role.BENEFICIARY, START, end)).isEqualTo(end);
    }
}
