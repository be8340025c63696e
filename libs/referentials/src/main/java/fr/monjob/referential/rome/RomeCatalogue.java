package fr.monjob.referential.rome;

import fr.monjob.referential.rome.WordSearch.Name;
import fr.monjob.referential.rome.official.OfficialFolder;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Environment variable that names the folder of imported reference data; without it ours stand alone. */
    private static final String FOLDER = "MONJOB_REFERENTIALS_DIR";

    /** A label tells a little more than a title, and what people say a little more than what the nomenclature says. */
    private static final int LABEL_BONUS = 3;

    private static final int APPELLATION_MALUS = -1;

    private static final class Loaded {
        private static final RomeCatalogue CATALOGUE = read(System.getenv(FOLDER));
    }

    private final String version;
    private final Map<String, RomeJob> jobs;
    private final Map<String, Skill> skills;
    private final Map<String, String> replacements;
    private final WordSearch<RomeJob> jobSearch;
    private final WordSearch<Skill> skillSearch;

    private RomeCatalogue(CatalogueData data) {
        this.version = data.version();
        this.jobs = byCode(data.jobs(), RomeJob::code);
        this.skills = byCode(data.skills(), Skill::code);
        this.replacements = data.replacements();
        this.jobSearch = new WordSearch<>();
        data.jobs().forEach(job -> jobSearch.add(job, names(job)));
        this.skillSearch = new WordSearch<>();
        data.skills().forEach(skill -> skillSearch.add(skill, names(skill)));
    }

    /**
     * The library's own catalogue, joined with the official ROME where {@code MONJOB_REFERENTIALS_DIR} names a folder with an
     * imported version. The first call reads it: some 0.9 s of a cold processor, 1.3 s with all official appellations.
     *
     * @throws IllegalStateException when the variable names no folder, or a damaged one
     */
    public static RomeCatalogue load() {
        return Loaded.CATALOGUE;
    }

    /**
     * Reads a catalogue of its own, not the shared one.
     *
     * @param referentials folder of imported reference data, or null
     */
    public static RomeCatalogue read(String referentials) {
        if (referentials == null || referentials.isBlank()) {
            return new RomeCatalogue(CatalogueData.own());
        }
        Path folder = Path.of(referentials);
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(FOLDER + " names no folder: " + folder);
        }
        return new RomeCatalogue(new OfficialFolder(folder)
                .newest()
                .map(CatalogueData.own()::with)
                .orElseGet(CatalogueData::own));
    }

    /** The version of the data, for caches: ours, and the official one after a plus where it was imported. */
    public String version() {
        return version;
    }

    /** The job of a code; an old code means the one that took its place. */
    public Optional<RomeJob> findJob(String romeCode) {
        return Optional.ofNullable(jobs.get(currentCode(romeCode)));
    }

    /** The code that this one means today: itself unless it was replaced. Unknown codes and null stay as they are. */
    public String currentCode(String romeCode) {
        return romeCode == null ? null : replacements.getOrDefault(romeCode, romeCode);
    }

    /** All replaced codes, each with the code it means today. */
    public Map<String, String> replacements() {
        return replacements;
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
     * gender, number and slips do not matter. Words that say where or how do not either, once a job is named. An empty
     * question has no answer.
     *
     * @param limit at most so many, 1 or more
     */
    public List<RomeJob> searchJobs(String words, int limit) {
        return jobSearch.nearest(words, limit);
    }

    /** The job that words name, where each of them must be found: "maçon", not "ministre maçon". */
    public Optional<RomeJob> findJobNamed(String words) {
        return jobSearch.best(words, 1).stream().findFirst();
    }

    /** The skill that words name, by the same rule as {@link #findJobNamed}. */
    public Optional<Skill> findSkillNamed(String words) {
        return skillSearch.best(words, 1).stream().findFirst();
    }

    /** Skills for words being typed, by the same rules as {@link #searchJobs}. */
    public List<Skill> searchSkills(String words, int limit) {
        return skillSearch.nearest(words, limit);
    }

    private static Stream<Name> names(RomeJob job) {
        boolean ours = !job.titles().isEmpty();
        return Stream.of(
                        Stream.of(Name.of(job.label(), ours ? LABEL_BONUS : 0), Name.of(job.code(), 0)),
                        job.titles().stream().map(title -> new Name(title.places(), 0)),
                        job.fields().stream().map(field -> new Name(field.places(), 0)),
                        job.appellations().stream()
                                .map(title -> new Name(AppellationWords.places(title), APPELLATION_MALUS)))
                .flatMap(names -> names);
    }

    private static Stream<Name> names(Skill skill) {
        return Stream.concat(
                Stream.of(Name.of(skill.label(), LABEL_BONUS), Name.of(skill.code(), 0)),
                skill.words().stream().map(words -> new Name(words.places(), 0)));
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
