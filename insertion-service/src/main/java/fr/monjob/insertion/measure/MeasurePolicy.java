package fr.monjob.insertion.measure;

import fr.monjob.insertion.rule.Extension;
import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.time.LocalDate;
import java.util.Set;

/** Which parts of a request belong together, before any rule of the law is asked. */
final class MeasurePolicy {

    /** Older than the RSA is no record of ours; a slip of the pen in the year is caught with it. */
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private static final Set<MeasureKind> WITH_AN_END =
            Set.of(MeasureKind.IAE, MeasureKind.CDDI, MeasureKind.CONTRAT_AIDE, MeasureKind.PMSMP);

    private MeasurePolicy() {}

    /** @throws ProblemException 400 that names the field that does not fit the others */
    static void requireConsistent(MeasureRequest request) {
        requireInRange("startsOn", request.startsOn());
        requireInRange("endsOn", request.endsOn());
        requireOrder("endsOn", request.startsOn(), request.endsOn());
        if (request.hoursWaiver() != null) {
            requireInRange("hoursWaiver.from", request.hoursWaiver().from());
            requireInRange("hoursWaiver.until", request.hoursWaiver().until());
            requireOrder(
                    "hoursWaiver.until",
                    request.hoursWaiver().from(),
                    request.hoursWaiver().until());
        }
        if (request.extension() != null) {
            boolean decision = request.extension().ground() == Extension.Ground.DECISION;
            LocalDate day = decision
                    ? request.extension().decidedOn()
                    : request.extension().trainingEndsOn();
            String field = decision ? "extension.decidedOn" : "extension.trainingEndsOn";
            requirePresent(field, day);
            requireInRange(field, day);
        }
    }

    /** @throws ProblemException 400 that names what a record of this kind is not made without */
    static void requireComplete(MeasureRequest request) {
        if (WITH_AN_END.contains(request.kind())) {
            requirePresent("endsOn", request.endsOn());
        }
        if (request.kind() == MeasureKind.PMSMP) {
            requirePresent("purpose", request.purpose());
        }
        if (request.kind() == MeasureKind.COUP_DE_POUCE) {
            requirePresent("coupDePouce", request.coupDePouce());
        }
    }

    /** @throws ProblemException 400 for what a recorded measure can't become */
    static void requireChangeable(MeasureEntity measure, MeasureRequest request) {
        if (request.kind() != measure.kind) {
            throw refused("kind", "Une mesure garde sa nature.", "A measure stays of its kind.");
        }
        boolean begunPass = measure.kind == MeasureKind.IAE || measure.kind == MeasureKind.CDDI;
        if (begunPass && !request.startsOn().equals(measure.startsOn)) {
            throw refused(
                    "startsOn",
                    "Le PASS IAE compte depuis ce jour : il ne change pas.",
                    "The PASS IAE counts from this day: it does not change.");
        }
        if (measure.endedOn != null
                && (measure.endedOn.isBefore(request.startsOn())
                        || request.endsOn() != null && measure.endedOn.isAfter(request.endsOn()))) {
            throw refused(
                    "endsOn",
                    "La mesure s'est terminée un autre jour : corrigez d'abord son résultat.",
                    "The measure ended on another day: correct its outcome first.");
        }
        if (measure.hiredOn != null && measure.hiredOn.isBefore(request.startsOn())) {
            throw refused(
                    "startsOn",
                    "L'embauche vient avant ce jour : corrigez d'abord le résultat.",
                    "The hire comes before this day: correct the outcome first.");
        }
    }

    /** @throws ProblemException 400 for a first day of a job that does not follow from the measure */
    static void requireHire(MeasureEntity measure, OutcomeRequest request) {
        LocalDate hiredOn = request.hiredOn();
        if (hiredOn == null) {
            return;
        }
        if (!request.outcome().isEmployment()) {
            throw refused("hiredOn", "Ce résultat n'est pas un emploi.", "This outcome is no employment.");
        }
        if (hiredOn.isBefore(measure.startsOn)
                || hiredOn.isAfter(request.endedOn().plusYears(1))) {
            throw refused(
                    "hiredOn",
                    "L'embauche a lieu entre le début de la mesure et un an après sa fin.",
                    "The hire lies between the measure's beginning and a year after its end.");
        }
    }

    /** A 400 for one field. */
    static ProblemException refused(String field, String french, String english) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED).withViolation(field, french, english);
    }

    private static void requirePresent(String field, Object value) {
        if (value == null) {
            throw refused(field, "Cette information est nécessaire.", "This is needed.");
        }
    }

    private static void requireInRange(String field, LocalDate day) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            throw refused(field, "Une date de 2009 à 2100 est attendue.", "A date from 2009 to 2100 is expected.");
        }
    }

    private static void requireOrder(String field, LocalDate first, LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw refused(field, "La fin vient avant le début.", "The end comes before the beginning.");
        }
    }
}
