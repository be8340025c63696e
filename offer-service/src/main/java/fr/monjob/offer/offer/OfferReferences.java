package fr.monjob.offer.offer;

import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.commune.Communes;
import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.util.HashSet;
import java.util.Set;

/** What an offer names must exist, its commune, its job, its skills, each skill once; and its pay be in order. */
final class OfferReferences {

    private OfferReferences() {}

    /**
     * The commune of the workplace.
     *
     * @throws ProblemException 422 for a commune, job or skill that is not in the reference data, 400 for a skill
     *     named twice and for a highest pay below the lowest
     */
    static Commune getChecked(OfferRequest request) {
        requireOrder(request.salary());
        RomeCatalogue rome = RomeCatalogue.load();
        if (rome.findJob(request.romeCode()).isEmpty()) {
            throw new ProblemException(ProblemCode.UNKNOWN_JOB);
        }
        Set<String> seen = new HashSet<>();
        for (OfferSkill skill : request.skills()) {
            if (rome.findSkill(skill.code()).isEmpty()) {
                throw new ProblemException(ProblemCode.UNKNOWN_SKILL).with("skill", skill.code());
            }
            if (!seen.add(skill.code())) {
                throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                        .withViolation(
                                "skills",
                                "La compétence " + skill.code() + " est citée deux fois.",
                                "Skill " + skill.code() + " is named twice.");
            }
        }
        return Communes.load()
                .findByCode(request.location().communeCode())
                .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_COMMUNE));
    }

    private static void requireOrder(Salary salary) {
        if (salary != null && salary.max() != null && salary.max() < salary.min()) {
            throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                    .withViolation(
                            "salary.max",
                            "Le maximum ne peut pas être sous le minimum.",
                            "The maximum cannot be below the minimum.");
        }
    }
}
