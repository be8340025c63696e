package fr.monjob.profile.account.secondfactor;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The second step of the staff's log-in. */
@ConfigMapping(prefix = "monjob.second-factor")
interface SecondFactorConfig {

    /** Whether staff who have none may do nothing but set one up. */
    @WithDefault("false")
    boolean required();

    /** How long a secret that was shown waits for its first code. */
    @WithDefault("15m")
    Duration pending();
}
