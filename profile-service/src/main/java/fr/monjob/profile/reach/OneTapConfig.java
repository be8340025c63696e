package fr.monjob.profile.reach;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Links in mails and SMS. */
@ConfigMapping(prefix = "monjob.one-tap")
interface OneTapConfig {

    /** How long a link works. */
    @WithDefault("14D")
    Duration valid();
}
