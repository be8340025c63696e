package fr.monjob.referential.rome;

import fr.monjob.referential.rome.official.OfficialJob;
import fr.monjob.referential.rome.official.OfficialJob.Appellation;
import fr.monjob.referential.rome.official.OfficialRome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a catalogue knows: our own jobs and skills and, joined with them, the official ROME.
 *
 * @param replacements old code to the code that stands for it now
 */
record CatalogueData(String version, List<RomeJob> jobs, List<Skill> skills, Map<String, String> replacements) {

    private static final class Own {
        private static final CatalogueData DATA = CatalogueReader.read();
    }

    /** The library's own resources, read once. */
    static CatalogueData own() {
        return Own.DATA;
    }

    /** Ours, under today's codes and official labels, then the official jobs that ours does not have. */
    CatalogueData with(OfficialRome official) {
        Map<String, RomeJob> all = new LinkedHashMap<>();
        jobs.forEach(job -> all.merge(official.currentCode(job.code()), current(job, official), CatalogueData::union));
        official.jobs().values().forEach(job -> all.putIfAbsent(job.code(), bare(job)));
        return new CatalogueData(
                version + "+rome." + official.version(),
                List.copyOf(all.values()),
                skills.stream().map(skill -> current(skill, official)).toList(),
                Map.copyOf(official.replacements()));
    }

    private static RomeJob current(RomeJob job, OfficialRome official) {
        String code = official.currentCode(job.code());
        OfficialJob same = official.jobs().get(code);
        return new RomeJob(
                code,
                same == null ? job.label() : same.label(),
                job.titles(),
                job.fields(),
                job.neighbours().stream()
                        .map(official::currentCode)
                        .filter(other -> !other.equals(code))
                        .distinct()
                        .toList(),
                job.usualSkills(),
                same == null ? List.of() : titles(same));
    }

    private static Skill current(Skill skill, OfficialRome official) {
        return new Skill(
                skill.code(),
                skill.label(),
                skill.kind(),
                skill.jobs().stream().map(official::currentCode).distinct().toList(),
                skill.words());
    }

    /** Two of our jobs that are one today. */
    private static RomeJob union(RomeJob one, RomeJob other) {
        return new RomeJob(
                one.code(),
                one.label(),
                both(one, other, RomeJob::titles),
                both(one, other, RomeJob::fields),
                both(one, other, RomeJob::neighbours),
                both(one, other, RomeJob::usualSkills),
                one.appellations());
    }

    private static <T> List<T> both(RomeJob one, RomeJob other, Function<RomeJob, List<T>> part) {
        return Stream.concat(part.apply(one).stream(), part.apply(other).stream())
                .distinct()
                .toList();
    }

    private static RomeJob bare(OfficialJob job) {
        return new RomeJob(job.code(), job.label(), List.of(), List.of(), List.of(), List.of(), titles(job));
    }

    private static List<String> titles(OfficialJob job) {
        return job.appellations().stream().map(Appellation::title).toList();
    }
}
