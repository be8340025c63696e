package fr.monjob.profile.contact;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How many people an employer may ask in a day; those whom it no longer asks count too. */
@ApplicationScoped
class ContactQuota {

    private static final Duration DAY = Duration.ofDays(1);

    private final int perDay;

    ContactQuota(ContactConfig config) {
        this.perDay = config.perDay();
    }

    /**
     * To be asked with the employer's row locked.
     *
     * @throws ProblemException 429 that says when one more may be asked
     */
    void check(UUID employerId, Instant now) {
        List<ContactRequestEntity> last = ContactRequestEntity.find(
                        "employerId = ?1 AND createdAt > ?2 ORDER BY createdAt DESC", employerId, now.minus(DAY))
                .page(0, perDay)
                .list();
        if (last.size() >= perDay) {
            throw new ProblemException(
                            ProblemCode.TOO_MANY_REQUESTS,
                            "Vous avez déjà contacté %d personnes en 24 heures.".formatted(perDay),
                            "You have asked %d people within 24 hours.".formatted(perDay))
                    .withRetryAfter(
                            Duration.between(now, last.get(perDay - 1).createdAt.plus(DAY)));
        }
    }
}
