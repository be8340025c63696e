package fr.monjob.offer.offer;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.time.LocalDate;

/**
 * Which days an offer may name. A draft may hold days that are past, while somebody thinks it over; what is published
 * begins, and is shown, from today on.
 */
final class OfferDatesPolicy {

    /** What is planned further ahead is nothing to apply to yet; a slip of the pen in the year is caught with it. */
    private static final int MONTHS_AHEAD = 12;

    private OfferDatesPolicy() {}

    /** @throws ProblemException 400 that names the day that is too far ahead */
    static void requireNear(LocalDate startDate, LocalDate expiresOn, LocalDate today) {
        requireNear("startDate", startDate, today);
        requireNear("expiresOn", expiresOn, today);
    }

    /** @throws ProblemException 400 that names the field, for a day that is past; null is at once, or not said */
    static void requireToCome(String field, LocalDate day, LocalDate today) {
        if (day != null && day.isBefore(today)) {
            throw refused(field, "Cette date est passée.", "This date is past.");
        }
    }

    private static void requireNear(String field, LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            throw refused(
                    field,
                    "Cette date est dans plus de %d mois.".formatted(MONTHS_AHEAD),
                    "This date is more than %d months ahead.".formatted(MONTHS_AHEAD));
        }
    }

    private static ProblemException refused(String field, String french, String english) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED).withViolation(field, french, english);
    }
}
