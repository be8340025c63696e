package fr.monjob.gateway.limit;

import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How many requests may be under way at once: beyond that, a quick no is worth more than a slow answer for everybody. */
@ApplicationScoped
public class InFlight {

    private static final Duration RETRY = Duration.ofSeconds(1);

    private final int most;
    /** Reads wait before writes do: the last fifth of the places is for changes, which people have typed in. */
    private final int mostForReads;

    private final int mostBodies;
    private final int mostBodiesOfPeer;

    private final AtomicInteger now = new AtomicInteger();
    private final Set<Exchange> withBody = ConcurrentHashMap.newKeySet();

    public InFlight(LimitConfig config) {
        this.most = config.inFlight();
        this.mostForReads = most - most / 5;
        this.mostBodies = config.bodies();
        this.mostBodiesOfPeer = config.bodiesPerPeer();
    }

    /**
     * Takes a place until the answer has ended or the caller has gone. Of bodies that have not come in whole there are fewer:
     * who sends a byte at a time holds up others who send at most, and nobody who reads.
     *
     * @throws ProblemException 503 when none is free, 429 when the peer has too many bodies on the way
     */
    public void enter(Exchange exchange) {
        boolean sends = exchange.hasBody();
        if (sends) {
            requireRoomForBody(exchange.peer());
        }
        HttpMethod method = exchange.request().method();
        boolean read = method == HttpMethod.GET || method == HttpMethod.HEAD;
        if (now.incrementAndGet() > (read ? mostForReads : most)) {
            now.decrementAndGet();
            throw new ProblemException(ProblemCode.UNAVAILABLE).withRetryAfter(RETRY);
        }
        exchange.onEnd(now::decrementAndGet);
        if (sends) {
            withBody.add(exchange);
            exchange.onEnd(() -> withBody.remove(exchange));
        }
    }

    private void requireRoomForBody(String peer) {
        List<String> senders = withBody.stream()
                .filter(other -> !other.request().isEnded())
                .map(Exchange::peer)
                .toList();
        if (senders.size() >= mostBodies) {
            throw new ProblemException(ProblemCode.UNAVAILABLE).withRetryAfter(RETRY);
        }
        String key = CallerKey.ofPeer(peer);
        if (senders.stream()
                        .filter(sender -> CallerKey.ofPeer(sender).equals(key))
                        .count()
                >= mostBodiesOfPeer) {
            throw new ProblemException(ProblemCode.TOO_MANY_REQUESTS).withRetryAfter(RETRY);
        }
    }

    /** Requests under way. */
    public int now() {
        return now.get();
    }
}
