package fr.monjob.profile.account.limit;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many log-ins and registrations come in a minute: from one address, wrong ones from one address, and in all. Kept in
 * memory, per instance.
 */
@ApplicationScoped
public class LoginDoor {

    /** Against a flood of addresses: at some 500 bytes each, 10 MB. */
    private static final int MOST_ADDRESSES = 20_000;

    private final Map<String, Visitor> byAddress = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Visitor> longestUnused) {
            return size() > MOST_ADDRESSES;
        }
    });
    private final Bucket everybody;
    private final LoginConfig config;

    /** For the container and for tests. */
    public LoginDoor(LoginConfig config) {
        this.config = config;
        everybody = perMinute(config.perMinute());
    }

    /**
     * Lets one request in.
     *
     * @param address of the client, as the connection or a trusted proxy says
     * @throws ProblemException 429 with the time until the next one is let in
     */
    public void enter(String address) {
        requireFewFailures(address);
        pass(visitor(address).requests());
        pass(everybody);
    }

    /**
     * Lets in who asks with something else to guess, however often: only wrong guesses count.
     *
     * @throws ProblemException 429 with the time until the next one is let in
     */
    public void requireFewFailures(String address) {
        Duration wait = Duration.ofNanos(
                visitor(address).failures().estimateAbilityToConsume(1).getNanosToWaitForRefill());
        if (!wait.isZero()) {
            throw tooMany(wait);
        }
    }

    /** A request that was let in had a wrong password or code. */
    public void failed(String address) {
        visitor(address).failures().tryConsume(1);
    }

    private Visitor visitor(String address) {
        return byAddress.computeIfAbsent(
                NetworkAddress.networkOf(address),
                network -> new Visitor(
                        perMinute(config.perAddressPerMinute()), perMinute(config.failuresPerAddressPerMinute())));
    }

    private static void pass(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static ProblemException tooMany(Duration wait) {
        return new ProblemException(ProblemCode.TOO_MANY_REQUESTS).withRetryAfter(wait);
    }

    private static Bucket perMinute(int requests) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, Duration.ofMinutes(1)))
                .build();
    }

    /** What one address may still ask for, and get wrong. */
    private record Visitor(Bucket requests, Bucket failures) {}
}
