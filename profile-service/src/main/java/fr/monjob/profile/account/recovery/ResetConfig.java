package fr.monjob.profile.account.recovery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Links that set a new password. */
@ConfigMapping(prefix = "monjob.password-reset")
interface ResetConfig {

    /** How long a link works. */
    @WithDefault("10m")
    Duration valid();

    /** Wrong guesses at a link after which it is dead. */
    @WithDefault("5")
    int wrongTries();

    /** Links of an account in a day; who asks for more is answered alike, and nothing is sent. */
    @WithDefault("10")
    int perDay();
}
