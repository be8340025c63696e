package fr.monjob.referential.rome;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The jobs and skills that the platform knows. Unchangeable and safe for all threads. */
public final class RomeCatalogue {

    private static final class Loaded {
        private static final RomeCatalogue CATALOGUE = CatalogueReader.read();
    }

    private final String version;
    private final Map<String, RomeJob> jobs;
    private final Map<String, Skill> skills;
    private final WordSearch<RomeJob> jobSearch;
    private final WordSearch<Skill> skillSearch;

    RomeCatalogue(String version, List<RomeJob> jobs, List<Skill> skills) {
        this.version = version;
        this.jobs = byCode(jobs, RomeJob::code);
        this.skills = byCode(skills, Skill::code);
        this.jobSearch = new WordSearch<>();
        jobs.forEach(job -> jobSearch.add(
                job, job.label(), job.code(), Stream.concat(job.titles().stream(), job.fields().stream())));
        this.skillSearch = new WordSearch<>();
        skills.forEach(skill -> skillSearch.add(skill, skill.label(), skill.code(), skill.words().stream()));
    }

    /** The catalogue of the library's own resources; the first call reads them, some 200 ms. */
    public static RomeCatalogue load() {
        return Loaded.CATALOGUE;
    }

    /** The version of the data, for caches. */
    public String version() {
        return version;
    }

    public Optional<RomeJob> findJob(String romeCode) {
        return Optional.ofNullable(jobs.get(romeCode));
    }

    public Optional<Skill> findSkill(String code) {
        return Optional.ofNullable(skills.get(code));
    }

    /** All jobs, in the order of the files. */
    public Collection<RomeJob> jobs() {
        return jobs.values();
    }

    /** All skills, in the order of the files. */
    public Collection<Skill> skills() {
        return skills.values();
    }

    /**
     * Jobs for words being typed, best first: by label, usual title or ROME code; beginnings of words are enough, accents,
     * gender, number and slips do not matter. An empty question has no answer.
     *
     * @param limit at most so many, 1 or more
     */
    public List<RomeJob> searchJobs(String words, int limit) {
        return jobSearch.best(words, limit);
    }

    /** Skills for words being typed, by the same rules as {@link #searchJobs}. */
    public List<Skill> searchSkills(String words, int limit) {
        return skillSearch.best(words, limit);
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        Map<String, T> byCode = new LinkedHashMap<>();
        for (T one : all) {
            if (byCode.put(code.apply(one), one) != null) {
                throw new IllegalStateException("Twice the code " + code.apply(one));
            }
        }
        return Collections.unmodifiableMap(byCode);
    }
}
