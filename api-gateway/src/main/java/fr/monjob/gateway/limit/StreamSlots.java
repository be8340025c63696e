package fr.monjob.gateway.limit;

import fr.monjob.gateway.exchange.AccessToken;
import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.gateway.routing.RouteKind;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;

/** Event streams stay open for hours, so they are counted by how many are open, not by how often they are asked for. */
@ApplicationScoped
public class StreamSlots {

    private static final Duration RETRY = Duration.ofSeconds(30);

    private final LimitConfig config;
    private final ConcurrentHashMap<String, Integer> open = new ConcurrentHashMap<>();

    public StreamSlots(LimitConfig config) {
        this.config = config;
    }

    /**
     * Takes a slot for as long as the stream is open; other kinds of route need none.
     *
     * @throws ProblemException 401 without a valid token, 429 when the account has its streams, 503 when all are taken
     */
    public void enter(Exchange exchange) {
        if (exchange.route().kind() != RouteKind.STREAM) {
            return;
        }
        String account = exchange.findToken()
                .map(AccessToken::account)
                .orElseThrow(() -> new ProblemException(ProblemCode.UNAUTHENTICATED));
        if (open.values().stream().mapToInt(Integer::intValue).sum() >= config.streams()) {
            throw new ProblemException(ProblemCode.UNAVAILABLE).withRetryAfter(RETRY);
        }
        if (open.merge(account, 1, Integer::sum) > config.streamsPerAccount()) {
            leave(account);
            throw new ProblemException(ProblemCode.TOO_MANY_REQUESTS).withRetryAfter(RETRY);
        }
        exchange.onEnd(() -> leave(account));
    }

    private void leave(String account) {
        open.computeIfPresent(account, (key, count) -> count == 1 ? null : count - 1);
    }
}
