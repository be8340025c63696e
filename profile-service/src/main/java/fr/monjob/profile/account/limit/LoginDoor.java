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

/** How many log-ins and registrations come in a minute: from one address, and in all. Kept in memory, per instance. */
@ApplicationScoped
public class LoginDoor {

    /** Against a flood of addresses: at some 500 bytes each, 10 MB. */
    private static final int MOST_ADDRESSES = 20_000;

    private final Map<String, Bucket> byAddress = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> longestUnused) {
            return size() > MOST_ADDRESSES;
        }
    });
    private final Bucket everybody;
    private final LoginConfig config;

    LoginDoor(LoginConfig config) {
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
        pass(byAddress.computeIfAbsent(
                NetworkAddress.networkOf(address), network -> perMinute(config.perAddressPerMinute())));
        pass(everybody);
    }

    private static void pass(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new ProblemException(ProblemCode.TOO_MANY_REQUESTS)
                    .withRetryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static Bucket perMinute(int requests) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, Duration.ofMinutes(1)))
                .build();
    }
}
