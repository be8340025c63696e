package fr.monjob.profile.account.key;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The life of the keys that sign access tokens, and of the tokens. */
@ConfigMapping(prefix = "monjob.signing")
public interface SigningConfig {

    /** How long an access token is valid; the other services accept none that is older than 10 minutes. */
    @WithDefault("10m")
    Duration tokenLifetime();

    /** How long one key signs. */
    @WithDefault("30D")
    Duration keyLifetime();

    /** How long a key is published before it signs: every verifier has asked again by then. */
    @WithDefault("24h")
    Duration keyAnnounced();

    /** How long a key is published after its last signature: a token's life, the clock skew of 5 s, and the cache below. */
    @WithDefault("15m")
    Duration keyKept();

    /** What verifiers are told to cache the public keys for. */
    @WithDefault("5m")
    Duration keysCached();
}
