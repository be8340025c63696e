package fr.monjob.referential.rome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the catalogue's text files. A record begins with its code at the margin; its attributes follow, indented:
 * {@code titres}, {@code domaine}, {@code proches} for a job, {@code metiers}, {@code mots} for a skill.
 */
final class CatalogueReader {

    private static final String LIST = "catalogue.txt";
    private static final Pattern JOB = Pattern.compile("([A-N]\\d{4}) (.+)");
    private static final Pattern SKILL = Pattern.compile("(MJ\\d{4}) (SAVOIR|SAVOIR_FAIRE|SAVOIR_ETRE) (.+)");
    private static final Pattern ATTRIBUTE = Pattern.compile(" {2}([a-z]+): (.+)");

    private record Head(String file, String text, Map<String, String> attributes) {}

    private final List<Head> heads = new ArrayList<>();
    private String version = "";

    static CatalogueData read() {
        CatalogueReader reader = new CatalogueReader();
        for (String line : lines(LIST)) {
            if (line.startsWith("version ")) {
                reader.version = line.substring("version ".length());
            } else {
                lines(line + ".txt").forEach(each -> reader.add(line, each));
            }
        }
        return new CatalogueData(reader.version, reader.jobs(), reader.skills(), Map.of());
    }

    private void add(String file, String line) {
        Matcher attribute = ATTRIBUTE.matcher(line);
        if (!attribute.matches()) {
            heads.add(new Head(file, line, new HashMap<>()));
        } else if (heads.get(heads.size() - 1).attributes().put(attribute.group(1), attribute.group(2)) != null) {
            throw new IllegalStateException("Twice the same attribute in " + file + ": " + line);
        }
    }

    private List<RomeJob> jobs() {
        List<Skill> skills = skills();
        List<RomeJob> jobs = new ArrayList<>();
        for (Head head : heads) {
            Matcher job = JOB.matcher(head.text());
            if (job.matches()) {
                List<String> usual = skills.stream()
                        .filter(skill -> skill.jobs().contains(job.group(1)))
                        .map(Skill::code)
                        .toList();
                jobs.add(new RomeJob(
                        job.group(1),
                        job.group(2),
                        phrases(head, "titres"),
                        phrases(head, "domaine"),
                        codes(head, "proches"),
                        usual,
                        List.of()));
            } else if (!SKILL.matcher(head.text()).matches()) {
                throw new IllegalStateException("Neither a job nor a skill in " + head.file() + ": " + head.text());
            }
        }
        return jobs;
    }

    private List<Skill> skills() {
        List<Skill> skills = new ArrayList<>();
        for (Head head : heads) {
            Matcher skill = SKILL.matcher(head.text());
            if (skill.matches()) {
                skills.add(new Skill(
                        skill.group(1),
                        skill.group(3),
                        SkillKind.valueOf(skill.group(2)),
                        codes(head, "metiers"),
                        phrases(head, "mots")));
            }
        }
        return skills;
    }

    private static List<Phrase> phrases(Head head, String attribute) {
        return Arrays.stream(head.attributes().getOrDefault(attribute, "").split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .flatMap(entry -> Phrase.parse(entry).stream())
                .distinct()
                .toList();
    }

    private static List<String> codes(Head head, String attribute) {
        String value = head.attributes().get(attribute);
        return value == null ? List.of() : List.of(value.split(" "));
    }

    /** A file that is a list of words. */
    static Set<String> words(String file) {
        return lines(file).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A file of lines {@code noun: form form}, read as form to noun. */
    static Map<String, String> families(String file) {
        Map<String, String> families = new HashMap<>();
        for (String line : lines(file)) {
            String[] parts = line.split(": ");
            Arrays.stream(parts[1].split(" ")).forEach(form -> families.put(form, parts[0]));
        }
        return Map.copyOf(families);
    }

    private static List<String> lines(String file) {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The catalogue has no file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
