package fr.monjob.gateway.limit;

import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.gateway.routing.RouteKind;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Tells a crowd from a burst. A burst is gone in a moment, and waiting for that moment is better than a no; when more than
 * a few have been under way for half a second without a break, more come than can be done, and whoever is let in beyond those
 * few only makes all of them wait longer. Then the rest are turned away, until for a second nobody had to be. After
 * CoDel (RFC 8289), which tells a good queue from a standing one in the same way. Thread-safe.
 */
@ApplicationScoped
public class Crowd {

    /** What is quick when nobody waits. Log-ins have a gate of their own; files and streams take as long as they take. */
    private static final Set<RouteKind> QUICK = EnumSet.of(RouteKind.API, RouteKind.PUBLIC);

    private static final long BURST_MILLIS = 500;
    private static final long CALM_MILLIS = 1_000;
    private static final int LATEST_RETRY_SECONDS = 3;

    private final int few;
    private final Clock clock;
    private final Map<String, Integer> byService = new HashMap<>();
    private int now;
    private long lastFew;
    private long crowdedUntil;

    @Inject
    Crowd(LimitConfig config, Clock clock) {
        this(config.busy().orElse(12 * Runtime.getRuntime().availableProcessors()), clock);
    }

    Crowd(int few, Clock clock) {
        this.few = few;
        this.clock = clock;
        this.lastFew = clock.millis();
    }

    /**
     * Joins those under way until the answer has ended or the caller has gone; with a body, from when it has come in whole:
     * until then it keeps nobody busy, and who sends a byte at a time would make a crowd alone.
     *
     * @throws ProblemException 503 in a crowd
     */
    public void enter(Exchange exchange) {
        if (!QUICK.contains(exchange.route().kind())) {
            return;
        }
        String service = exchange.route().service();
        HttpMethod method = exchange.request().method();
        if (!admits(service, method == HttpMethod.GET || method == HttpMethod.HEAD)) {
            // Not all at the same time again.
            int seconds = ThreadLocalRandom.current().nextInt(1, LATEST_RETRY_SECONDS + 1);
            throw new ProblemException(ProblemCode.UNAVAILABLE).withRetryAfter(Duration.ofSeconds(seconds));
        }
        if (exchange.hasBody()) {
            exchange.request().end().onSuccess(whole -> join(exchange, service));
        } else {
            join(exchange, service);
        }
    }

    private void join(Exchange exchange, String service) {
        join(service);
        exchange.onEnd(() -> leave(service));
    }

    /** Whether one more may be under way, who then {@link #join joins} and {@link #leave leaves} once. */
    synchronized boolean admits(String service, boolean reads) {
        long time = clock.millis();
        if (now > few && time - lastFew > BURST_MILLIS) {
            crowdedUntil = time + CALM_MILLIS;
        }
        if (time < crowdedUntil && !hasRoom(service, reads)) {
            crowdedUntil = time + CALM_MILLIS;
            return false;
        }
        return true;
    }

    synchronized void join(String service) {
        count(service, 1);
    }

    synchronized void leave(String service) {
        count(service, -1);
    }

    /** The last fifth is for changes, which people have typed in; and one service, which may hang, counts for half at most. */
    private boolean hasRoom(String service, boolean reads) {
        int half = Math.max(1, few / 2);
        int taken = byService.values().stream().mapToInt(n -> Math.min(n, half)).sum();
        return byService.getOrDefault(service, 0) < half && taken < (reads ? few - few / 5 : few);
    }

    private void count(String service, int more) {
        long time = clock.millis();
        if (now <= few) {
            lastFew = time;
        }
        now += more;
        byService.merge(service, more, Integer::sum);
        if (now <= few) {
            lastFew = time;
        }
    }
}
