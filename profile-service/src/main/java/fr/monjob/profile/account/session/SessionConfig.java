package fr.monjob.profile.account.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a log-in lasts. */
@ConfigMapping(prefix = "monjob.session")
interface SessionConfig {

    /** A beneficiary's phone is their own, and passwords are hard to type on it. */
    @WithDefault("30D")
    Duration beneficiary();

    @WithDefault("7D")
    Duration employer();

    /** Advisors, facilitators, administrators: one working day, at a desk that others may pass by. */
    @WithDefault("12h")
    Duration staff();

    /** Without a refresh for so long, staff log in again. */
    @WithDefault("30m")
    Duration staffIdle();

    /** A refresh that is repeated within it gets the same answer: the first one was lost, or two tabs asked at once. */
    @WithDefault("10s")
    Duration grace();
}
