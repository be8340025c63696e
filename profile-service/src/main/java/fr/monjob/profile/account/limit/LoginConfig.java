package fr.monjob.profile.account.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How often passwords may be tried. Checked before anything is hashed; a hash takes 30 ms of a core. A client's address is
 * the gateway's unless {@code quarkus.http.proxy.*} says whom to believe about it.
 */
@ConfigMapping(prefix = "monjob.login")
public interface LoginConfig {

    /** Attempts on one identifier before each next one has to wait. */
    @WithDefault("5")
    int freeAttempts();

    /** After so long without an attempt an identifier is as good as new. */
    @WithDefault("15m")
    Duration forgottenAfter();

    /** The wait doubles from 1 s up to this: a stranger who tries on can slow the owner, never lock them out. */
    @WithDefault("60s")
    Duration longestDelay();

    /**
     * Wrong passwords a minute from one address (an IPv6 network of /64 counts as one): who tries one password over
     * many accounts stops here.
     */
    @WithDefault("20")
    int failuresPerAddressPerMinute();

    /** Log-ins and registrations a minute from one address: a whole training room shares one. */
    @WithDefault("120")
    int perAddressPerMinute();

    /** Log-ins and registrations a minute in all, on this instance: a third of what two cores can hash. */
    @WithDefault("600")
    int perMinute();

    /** Hashes at once: as many as cores. */
    @WithDefault("2")
    int hashesAtOnce();

    /** Requests that wait for a hash; the next one is a 503. */
    @WithDefault("20")
    int hashesWaiting();
}
