package fr.monjob.profile.account.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long codes live. */
@ConfigMapping(prefix = "monjob.invitation")
public interface InvitationConfig {

    /** How long a code opens an account: a letter may lie for a season. */
    @WithDefault("90D")
    Duration lifetime();

    /** How long its letter can be printed again; after that only the hash of the code is left. */
    @WithDefault("30D")
    Duration printable();
}
