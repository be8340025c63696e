package fr.monjob.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Sessions that ended before the access tokens issued in them: by a log-out, a new password, a stolen refresh token, a
 * closed account. Kept for longer than any token lives, in memory: this instance is told of each, and of those of the last
 * hour when it starts. Until it has heard, a token is believed.
 */
@ApplicationScoped
public class EndedSessions {

    /** The claim that names a token's session. */
    public static final String CLAIM = "sid";

    private static final Duration KEPT = Duration.ofMinutes(15);

    private final Cache<String, Boolean> ended;

    /** For the container. */
    public EndedSessions(Clock clock) {
        ended = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** From now on no token of this session is believed here. */
    public void end(UUID sessionId) {
        ended.put(sessionId.toString(), true);
    }

    /**
     * Whether this session is over, as far as this instance was told.
     *
     * @param session a token's {@link #CLAIM}; null for a token of none
     */
    public boolean contains(String session) {
        return session != null && ended.getIfPresent(session) != null;
    }
}
