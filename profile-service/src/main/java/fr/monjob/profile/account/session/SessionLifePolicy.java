package fr.monjob.profile.account.session;

import fr.monjob.web.security.Role;
import java.time.Duration;
import java.time.Instant;

/**
 * When sessions and refresh tokens end.
 *
 * @param staffIdle a staff member's token that is not used for so long is dead
 */
record SessionLifePolicy(Duration beneficiary, Duration employer, Duration staff, Duration staffIdle) {

    static SessionLifePolicy of(SessionConfig config) {
        return new SessionLifePolicy(config.beneficiary(), config.employer(), config.staff(), config.staffIdle());
    }

    /** The end of a session, however busy it is. */
    Instant sessionEnd(Role role, Instant start) {
        return start.plus(
                switch (role) {
                    case BENEFICIARY -> beneficiary;
                    case EMPLOYER -> employer;
                    case ADVISOR, FACILITATOR, ADMIN -> staff;
                });
    }

    /** The end of a refresh token issued then, within its session. */
    Instant tokenEnd(Role role, Instant issued, Instant sessionEnd) {
        Instant idle = role.isStaff() ? issued.plus(staffIdle) : sessionEnd;
        return idle.isBefore(sessionEnd) ? idle : sessionEnd;
    }
}
