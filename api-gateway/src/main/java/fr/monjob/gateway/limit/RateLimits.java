package fr.monjob.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.gateway.routing.RouteKind;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * How often one caller may ask: token buckets that hold a minute's allowance and refill evenly. Counted in this
 * instance's memory; behind n instances a caller has at most n times its allowance.
 */
@ApplicationScoped
public class RateLimits {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final LimitConfig config;
    private final Cache<String, Bucket> buckets;

    public RateLimits(LimitConfig config) {
        this.config = config;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(config.callers())
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .build();
    }

    /** Counts the request for its peer address. @throws ProblemException 429 */
    public void countPeer(Exchange exchange) {
        count(exchange, CallerKey.ofPeer(exchange.peer()), config.peerPerMinute());
    }

    /** Counts the request for its account and, where passwords are guessed, once more for its peer. @throws ProblemException 429 */
    public void countRouted(Exchange exchange) {
        if (exchange.route().kind() == RouteKind.AUTH) {
            count(exchange, "auth " + CallerKey.ofPeer(exchange.peer()), config.authPerMinute());
        }
        exchange.findToken().ifPresent(token -> count(exchange, CallerKey.ofAccount(token), config.accountPerMinute()));
    }

    private void count(Exchange exchange, String key, int perMinute) {
        Bucket bucket = buckets.get(key, unseen -> newBucket(perMinute));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        exchange.response()
                .putHeader("RateLimit-Limit", String.valueOf(perMinute))
                .putHeader("RateLimit-Remaining", String.valueOf(probe.getRemainingTokens()))
                .putHeader("RateLimit-Reset", seconds(probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) {
            throw new ProblemException(ProblemCode.TOO_MANY_REQUESTS)
                    .withRetryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static Bucket newBucket(int perMinute) {
        return Bucket.builder()
                .withCustomTimePrecision(TimeMeter.SYSTEM_NANOTIME)
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .build();
    }

    private static String seconds(long nanos) {
        return String.valueOf(Duration.ofNanos(nanos).plusMillis(999).toSeconds());
    }
}
