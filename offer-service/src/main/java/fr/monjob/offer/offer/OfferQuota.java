package fr.monjob.offer.offer;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Counts the offers that an employer wrote today, whatever became of them, in the database: all instances count together. */
@ApplicationScoped
class OfferQuota {

    private final int perDay;
    private final Clock clock;

    OfferQuota(OfferConfig config, Clock clock) {
        this.perDay = config.perDay();
        this.clock = clock;
    }

    /**
     * To be asked with the employer's row locked, so that two at once do not pass the limit.
     *
     * @throws ProblemException 429 when one more is too many, with the time until the next day
     */
    void requireRoom(UUID employerId) {
        LocalDate today = OfferDays.today(clock);
        long written = OfferEntity.count("employer.id = ?1 and createdAt >= ?2", employerId, OfferDays.begin(today));
        if (written >= perDay) {
            Instant tomorrow = OfferDays.begin(today.plusDays(1));
            throw new ProblemException(
                            ProblemCode.TOO_MANY_REQUESTS,
                            "Vous avez déjà écrit %d offres aujourd'hui : revenez demain.".formatted(perDay),
                            "You have written %d offers today: come back tomorrow.".formatted(perDay))
                    .withRetryAfter(Duration.between(clock.instant(), tomorrow));
        }
    }
}
