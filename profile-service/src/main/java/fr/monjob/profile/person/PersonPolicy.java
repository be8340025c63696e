package fr.monjob.profile.person;

import fr.monjob.contract.vocabulary.HoursRange;
import fr.monjob.profile.account.Identifier;
import fr.monjob.profile.location.GeoPosition;
import fr.monjob.referential.commune.Commune;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a profile must be beyond the form of its fields. */
final class PersonPolicy {

    private static final int YOUNGEST = 16;
    private static final int OLDEST = 100;
    private static final int YEARS_AHEAD = 3;
    /** The largest communes reach 25 km from their centre, and some centres are estimated to 5 km. */
    private static final double FARTHEST_HOME_METRES = 30_000;
    /** The legal maximum of a week's work (Code du travail L3121-20). */
    private static final BigDecimal LONGEST_WEEK = BigDecimal.valueOf(48);

    private PersonPolicy() {}

    /** @throws ProblemException 400 that names all fields at fault */
    static void check(PersonRequest request, Commune commune, LocalDate today) {
        Faults faults = new Faults();
        LocalDate born = request.birthDate();
        if (born != null && (born.isAfter(today.minusYears(YOUNGEST)) || born.isBefore(today.minusYears(OLDEST)))) {
            faults.add("birthDate", "Il faut avoir 16 ans au moins.", "One has to be 16 at least.");
        }
        if (isGiven(request.email()) && Identifier.parseEmail(request.email()).isEmpty()) {
            faults.add("email", "Ce n'est pas une adresse e-mail.", "This is not an e-mail address.");
        }
        if (isGiven(request.phone()) && Identifier.parsePhone(request.phone()).isEmpty()) {
            faults.add("phone", "Ce n'est pas un numéro français.", "This is not a French number.");
        }
        GeoPosition location = request.home().location();
        if (location != null
                && location.metresTo(new GeoPosition(commune.lat(), commune.lon())) > FARTHEST_HOME_METRES) {
            faults.add("home.location", "Ce point est loin de la commune.", "This point is far from the commune.");
        }
        LocalDate available = request.availableFrom();
        if (available != null
                && (available.isAfter(today.plusYears(YEARS_AHEAD)) || available.isBefore(today.minusYears(OLDEST)))) {
            faults.add("availableFrom", "Cette date est trop lointaine.", "This date is too far away.");
        }
        checkJobs(request.wantedJobs(), faults);
        checkSkills(request.skills(), faults);
        faults.throwIfAny();
    }

    private static void checkJobs(List<WantedJob> jobs, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < jobs.size(); i++) {
            if (!seen.add(jobs.get(i).romeCode())) {
                faults.add(
                        "wantedJobs[" + i + "].romeCode", "Ce métier est donné deux fois.", "This job is given twice.");
            }
            if (!isPossible(jobs.get(i).weeklyHours())) {
                faults.add(
                        "wantedJobs[" + i + "].weeklyHours", "De 1 à 48 heures par semaine.", "1 to 48 hours a week.");
            }
        }
    }

    private static void checkSkills(List<OwnedSkill> skills, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < skills.size(); i++) {
            if (!seen.add(skills.get(i).code())) {
                faults.add(
                        "skills[" + i + "].code",
                        "Cette compétence est donnée deux fois.",
                        "This skill is given twice.");
            }
        }
    }

    private static boolean isPossible(HoursRange hours) {
        if (hours == null) {
            return true;
        }
        BigDecimal min = hours.min() == null ? BigDecimal.ONE : hours.min();
        BigDecimal max = hours.max() == null ? LONGEST_WEEK : hours.max();
        return min.compareTo(BigDecimal.ONE) >= 0 && min.compareTo(max) <= 0 && max.compareTo(LONGEST_WEEK) <= 0;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private static final class Faults {
        private ProblemException problem;

        void add(String field, String french, String english) {
            ProblemException sofar = problem == null ? new ProblemException(ProblemCode.VALIDATION_FAILED) : problem;
            problem = sofar.withViolation(field, french, english);
        }

        void throwIfAny() {
            if (problem != null) {
                throw problem;
            }
        }
    }
}
