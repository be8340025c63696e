package fr.monjob.profile.person;

import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.commune.Communes;
import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Knows which communes, jobs and skills there are. */
@ApplicationScoped
class ProfileReferences {

    private final RomeCatalogue rome = RomeCatalogue.load();

    /** @throws ProblemException 422 when there is no such commune */
    Commune getCommune(String code) {
        return Communes.load()
                .findByCode(code)
                .orElseThrow(() -> unknown(ProblemCode.UNKNOWN_COMMUNE, "home.communeCode"));
    }

    /** @throws ProblemException 422 that names the first job that does not exist */
    void requireJobs(List<WantedJob> jobs, String field) {
        for (int i = 0; i < jobs.size(); i++) {
            if (rome.findJob(jobs.get(i).romeCode()).isEmpty()) {
                throw unknown(ProblemCode.UNKNOWN_JOB, field + "[" + i + "].romeCode");
            }
        }
    }

    /** @throws ProblemException 422 that names the first skill that does not exist */
    void requireSkills(List<OwnedSkill> skills) {
        for (int i = 0; i < skills.size(); i++) {
            if (rome.findSkill(skills.get(i).code()).isEmpty()) {
                throw unknown(ProblemCode.UNKNOWN_SKILL, "skills[" + i + "].code");
            }
        }
    }

    private static ProblemException unknown(ProblemCode code, String field) {
        return new ProblemException(code).withViolation(field, "Ce code n'existe pas.", "There is no such code.");
    }
}
