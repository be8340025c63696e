package fr.monjob.gateway.limit;

import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** How many requests may be under way at once: beyond that, a quick no is worth more than a slow answer for everybody. */
@ApplicationScoped
public class InFlight {

    private static final Duration RETRY = Duration.ofSeconds(1);

    private final int most;
    /** Reads wait before writes do: the last fifth of the places is for changes, which people have typed in. */
    private final int mostForReads;

    private final AtomicInteger now = new AtomicInteger();

    public InFlight(LimitConfig config) {
        this.most = config.inFlight();
        this.mostForReads = most - most / 5;
    }

    /** Takes a place until the answer has ended or the caller has gone. @throws ProblemException 503 when none is free */
    public void enter(Exchange exchange) {
        HttpMethod method = exchange.request().method();
        boolean read = method == HttpMethod.GET || method == HttpMethod.HEAD;
        if (now.incrementAndGet() > (read ? mostForReads : most)) {
            now.decrementAndGet();
            throw new ProblemException(ProblemCode.UNAVAILABLE).withRetryAfter(RETRY);
        }
        exchange.onEnd(now::decrementAndGet);
    }

    /** Requests under way. */
    public int now() {
        return now.get();
    }
}
