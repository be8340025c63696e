package fr.monjob.matching.catalogue;

import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.referential.rome.RomeJob;
import fr.monjob.referential.rome.Skill;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The words for the codes in answers. A code newer than this service's catalogue is its own label. */
@ApplicationScoped
public class Labels {

    private final RomeCatalogue catalogue = RomeCatalogue.load();

    /** These skills, in this order. */
    public List<SkillView> skills(List<String> codes) {
        return codes.stream()
                .map(code -> new SkillView(
                        code, catalogue.findSkill(code).map(Skill::label).orElse(code)))
                .toList();
    }

    /** This job. */
    public JobView job(String romeCode) {
        return new JobView(
                romeCode, catalogue.findJob(romeCode).map(RomeJob::label).orElse(romeCode));
    }
}
