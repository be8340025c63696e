package fr.monjob.matching.candidatesearch;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Counts how often each employer searches: whoever asks often enough learns from the differences where people live. No
 * search waits for the database; {@link SearchCountJob} writes the counts there and brings those of other instances back.
 */
@ApplicationScoped
class SearchLimit {

    private static final Logger LOG = Logger.getLogger(SearchLimit.class);

    private final SearchLimitConfig config;
    private final Clock clock;
    private final AtomicReference<SearchMinute> latest = new AtomicReference<>(new SearchMinute(Instant.MIN));

    SearchLimit(SearchLimitConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Counts a search. @throws ProblemException 429 when it is one too many, which counts for nothing */
    void count(UUID employerId) {
        SearchMinute minute = minute();
        if (!minute.of(employerId).count(config.searchesPerMinute())) {
            LOG.warnf("Employer %s searches more than %d times a minute", employerId, config.searchesPerMinute());
            throw new ProblemException(
                            ProblemCode.TOO_MANY_REQUESTS,
                            "Vous cherchez trop souvent : attendez une minute.",
                            "You search too often: wait a minute.")
                    .withRetryAfter(
                            Duration.between(clock.instant(), minute.start().plus(1, ChronoUnit.MINUTES)));
        }
    }

    /** The minute at hand; another one begins with nothing counted. */
    SearchMinute minute() {
        Instant start = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        SearchMinute minute = latest.get();
        return minute.start().equals(start)
                ? minute
                : latest.updateAndGet(now -> now.start().isBefore(start) ? new SearchMinute(start) : now);
    }
}
