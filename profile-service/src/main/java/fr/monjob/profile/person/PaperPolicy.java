package fr.monjob.profile.person;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** On which day a sheet may have been signed. */
final class PaperPolicy {

    /** As long as the code of its letter lives: what was signed a season ago is asked again. */
    private static final int DAYS_GOOD = 90;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private PaperPolicy() {}

    /**
     * @param changedAt when somebody last wrote in the profile: nobody signs before that what stands in it now
     * @throws ProblemException 400 that says what is wrong with the day
     */
    static void checkDay(LocalDate signedOn, Instant changedAt, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, PARIS);
        if (signedOn.isAfter(today)) {
            throw refused("Ce jour n'est pas encore là.", "This day is yet to come.");
        }
        if (signedOn.isBefore(today.minusDays(DAYS_GOOD))) {
            throw refused(
                    "Cette signature a plus de 90 jours : faites signer une nouvelle feuille.",
                    "This signature is more than 90 days old: have a new sheet signed.");
        }
        if (signedOn.isBefore(LocalDate.ofInstant(changedAt, PARIS))) {
            throw refused(
                    "Le profil a été modifié après ce jour : faites signer une nouvelle feuille.",
                    "The profile was changed after this day: have a new sheet signed.");
        }
    }

    private static ProblemException refused(String french, String english) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED).withViolation("signedOn", french, english);
    }
}
