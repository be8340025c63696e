package fr.monjob.offer.employer;

import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.commune.Communes;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Where a workplace lies and how many new ones an employer may name. People are searched around workplaces, and a
 * person could be located by searching around many: so the place is ours to give, and new ones are few.
 */
final class WorkplacePolicy {

    static final int NEW_ONES = 10;

    static final Duration WINDOW = Duration.ofDays(30);

    private WorkplacePolicy() {}

    /**
     * The place of the commune. The house asks no geocoding service: the address is shown to people and moves nothing.
     *
     * @throws ProblemException 422 for a commune that is not in the reference data
     */
    static Commune place(String communeCode) {
        return Communes.load()
                .findByCode(communeCode)
                .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_COMMUNE));
    }

    /**
     * @param made when those of the window were made, newest first
     * @throws ProblemException 429 when one more is too many, with the time until the oldest of them leaves the window
     */
    static void requireRoom(List<Instant> made, Instant now) {
        if (made.size() >= NEW_ONES) {
            throw new ProblemException(
                            ProblemCode.TOO_MANY_REQUESTS,
                            "Vous avez déjà ajouté " + NEW_ONES + " lieux de travail en 30 jours.",
                            "You have added " + NEW_ONES + " workplaces in 30 days already.")
                    .withRetryAfter(Duration.between(now, made.get(NEW_ONES - 1).plus(WINDOW)));
        }
    }
}
