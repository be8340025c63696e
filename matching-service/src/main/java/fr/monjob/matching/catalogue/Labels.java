package fr.monjob.matching.catalogue;

import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.referential.rome.RomeJob;
import fr.monjob.referential.rome.Skill;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words for the codes in answers. A code newer than this service's catalogue is its own label. A singleton: it is asked
 * hundreds of times an answer, and each time would pass a proxy.
 */
@Singleton
public class Labels {

    private final RomeCatalogue catalogue = RomeCatalogue.load();

    /** Made once: an answer shows hundreds of them. */
    private final Map<String, SkillView> skills = catalogue.skills().stream()
            .collect(Collectors.toUnmodifiableMap(Skill::code, skill -> new SkillView(skill.code(), skill.label())));

    private final Map<String, JobView> jobs = catalogue.jobs().stream()
            .collect(Collectors.toUnmodifiableMap(RomeJob::code, job -> new JobView(job.code(), job.label())));

    /** These skills, in this order. */
    public List<SkillView> skills(List<String> codes) {
        List<SkillView> views = new ArrayList<>(codes.size());
        for (String code : codes) {
            SkillView known = skills.get(code);
            views.add(known == null ? new SkillView(code, code) : known);
        }
        return views;
    }

    /** This job. */
    public JobView job(String romeCode) {
        JobView known = jobs.get(romeCode);
        return known == null
                ? new JobView(
                        romeCode,
                        catalogue.findJob(romeCode).map(RomeJob::label).orElse(romeCode))
                : known;
    }
}
