package fr.monjob.offer.application;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.time.LocalDate;

/**
 * On which day something may have happened that is written down now: an application by phone, on paper or at a job fair
 * is entered afterwards. Clocks, rates and limits never read this day, they go by the instant of recording.
 */
final class HappenedOnPolicy {

    /** What is older belongs to a file that is closed; a slip of the pen in the year is caught with it. */
    private static final int MONTHS_BACK = 12;

    private HappenedOnPolicy() {}

    /**
     * The day of an application, today when {@code given} is null. It may lie before the offer's publication here: the
     * same offer was on a stall or in a shop window before.
     *
     * @throws ProblemException 400 for a day to come, or one more than twelve months ago
     */
    static LocalDate appliedOn(LocalDate given, LocalDate today) {
        if (given != null && given.isBefore(today.minusMonths(MONTHS_BACK))) {
            throw refused("appliedOn", "Ce jour est passé depuis plus de 12 mois.", "This day is over 12 months ago.");
        }
        return pastOrToday("appliedOn", given, today);
    }

    /**
     * The day of a step, today when {@code given} is null.
     *
     * @throws ProblemException 400 for a day to come, or one before the step that led here
     */
    static LocalDate steppedOn(LocalDate given, LocalDate previous, LocalDate today) {
        if (given != null && given.isBefore(previous)) {
            throw refused(
                    "on",
                    "Ce jour vient avant l'étape précédente (%s).".formatted(previous),
                    "This day is before the previous step (%s).".formatted(previous));
        }
        return pastOrToday("on", given, today);
    }

    private static LocalDate pastOrToday(String field, LocalDate given, LocalDate today) {
        if (given != null && given.isAfter(today)) {
            throw refused(field, "Ce jour est encore à venir.", "This day is still to come.");
        }
        return given == null ? today : given;
    }

    private static ProblemException refused(String field, String french, String english) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED).withViolation(field, french, english);
    }
}
