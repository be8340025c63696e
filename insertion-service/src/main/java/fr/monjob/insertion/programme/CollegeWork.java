package fr.monjob.insertion.programme;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.problem.Wording;

/**
 * In which college of a lot hours were worked, and at what.
 *
 * @param uai      null when nobody said
 * @param activity null when nobody said
 */
public record CollegeWork(String uai, CollegeActivity activity) {

    private static final Wording NOT_OF_THE_LOT =
            new Wording("Ce collège n'est pas de ce lot.", "This college is not of this lot.");
    private static final Wording NO_COLLEGES = new Wording(
            "Seul un marché d'insertion en collège a des activités.",
            "Only a contract of insertion in colleges has activities.");

    /**
     * As it was told of a lot; the only college of a lot need not be told.
     *
     * @throws ProblemException 400 for what is not of this lot
     */
    public static CollegeWork in(LotEntity lot, String uai, CollegeActivity activity) {
        if (uai != null
                && lot.colleges.stream().noneMatch(college -> college.uai().equals(uai))) {
            throw refused("college", NOT_OF_THE_LOT);
        }
        if (activity != null && lot.programme.kind != ProgrammeKind.MARCHE_COLLEGE) {
            throw refused("activity", NO_COLLEGES);
        }
        return new CollegeWork(
                uai == null && lot.colleges.size() == 1 ? lot.colleges.get(0).uai() : uai, activity);
    }

    private static ProblemException refused(String field, Wording words) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED)
                .withViolation(field, words.french(), words.english());
    }
}
