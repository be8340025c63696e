package fr.monjob.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Believes a token that was verified for a minute, as long as it has not expired, before it is verified again: a signature
 * costs more than most answers. A key that is withdrawn is therefore believed for a minute longer. Only what verified is
 * kept, and only by its whole text.
 */
@ApplicationScoped
@Alternative
@Priority(1)
public class VerifiedTokens extends JWTCallerPrincipalFactory {
    private static final int BELIEVED_SECONDS = 60;
    /** Some kilobytes each, in a process that has 256 MB. */
    static final int MOST = 2_000;

    private final Clock clock;
    private final JWTCallerPrincipalFactory verifier;
    private final Cache<String, Verified> known;

    private record Verified(JWTCallerPrincipal caller, Instant until) {}

    /** For the container. */
    @Inject
    public VerifiedTokens(Clock clock) {
        this(clock, new Caller.Factory());
    }

    VerifiedTokens(Clock clock, JWTCallerPrincipalFactory verifier) {
        this.clock = clock;
        this.verifier = verifier;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(Duration.ofSeconds(BELIEVED_SECONDS))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        Instant now = clock.instant();
        Verified before = known.getIfPresent(token);
        if (before != null && now.isBefore(before.until)) {
            return before.caller;
        }
        JWTCallerPrincipal caller = verifier.parse(token, rules);
        known.put(token, new Verified(caller, believedUntil(caller, now)));
        return caller;
    }

    /** How many are kept at this moment. */
    long countKept() {
        known.cleanUp();
        return known.estimatedSize();
    }

    /** Without the grace of a clock that goes wrong: who needs it is verified each time. */
    private static Instant believedUntil(JWTCallerPrincipal caller, Instant now) {
        Instant expiry = Instant.ofEpochSecond(caller.getExpirationTime());
        Instant minute = now.plusSeconds(BELIEVED_SECONDS);
        return expiry.isBefore(minute) ? expiry : minute;
    }
}
