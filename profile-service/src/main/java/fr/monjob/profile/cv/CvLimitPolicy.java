package fr.monjob.profile.cv;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How many CVs a person keeps and sends.
 *
 * @param files   kept at the same time
 * @param perHour sent within an hour, also when deleted since
 */
record CvLimitPolicy(int files, int perHour) {

    static final Duration WINDOW = Duration.ofHours(1);

    /**
     * @param kept files that the person has
     * @param sent when they sent their last ones, oldest first, all within the window
     * @throws ProblemException 429 when one more is too many
     */
    void requireRoom(long kept, List<Instant> sent, Instant now) {
        if (kept >= files) {
            throw new ProblemException(
                            ProblemCode.CV_LIMIT_REACHED,
                            "Vous avez déjà " + files + " CV : supprimez-en un d'abord.",
                            "You have " + files + " CVs already: delete one first.")
                    .withRetryAfter(WINDOW);
        }
        if (sent.size() >= perHour) {
            Instant room = sent.get(sent.size() - perHour).plus(WINDOW);
            throw new ProblemException(
                            ProblemCode.TOO_MANY_REQUESTS,
                            "Vous avez envoyé beaucoup de CV : attendez un peu.",
                            "You have sent many CVs: wait a little.")
                    .withRetryAfter(Duration.between(now, room));
        }
    }
}
