package fr.monjob.referential.rome.official;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes in a new version of the official ROME: reads and checks the files, joins them with what earlier versions leave
 * behind, and writes one folder more.
 */
public final class RomeImporter {

    private static final Pattern TREE = Pattern.compile("arbo_rome_ogr_(" + OfficialFolder.VERSION + ")\\.csv");
    private static final Pattern LABELS = Pattern.compile("rome_labels.*\\.csv");
    private static final Pattern REPLACEMENTS = Pattern.compile("replacements.*\\.csv");

    /**
     * What was written.
     *
     * @param folder where it is
     * @param gone jobs of the version before that have no successor: they stay known
     */
    public record Imported(OfficialRome rome, Path folder, List<OfficialJob> gone) {}

    private final Path source;
    private final OfficialFolder target;
    private final Faults faults = new Faults();

    private RomeImporter(Path source, OfficialFolder target) {
        this.source = source;
        this.target = target;
    }

    /**
     * Imports the version of a folder.
     *
     * @param source folder with {@code arbo_rome_ogr_<version>.csv} and, if there are, {@code rome_labels.csv} and
     *     {@code replacements.csv}
     * @param referentials folder of all imported reference data; made when it is missing
     * @throws RefusedImport with all faults, when there are any; then nothing was written
     */
    public static Imported run(Path source, Path referentials) throws RefusedImport, IOException {
        return new RomeImporter(source, new OfficialFolder(referentials)).run();
    }

    private Imported run() throws RefusedImport, IOException {
        Optional<Path> tree = file(TREE);
        if (tree.isEmpty()) {
            faults.add(
                    "There is no file arbo_rome_ogr_<version>.csv in " + source + "; the version is digits: 202107.");
        }
        faults.refuseIfAny();
        Matcher name = TREE.matcher(tree.orElseThrow().getFileName().toString());
        String version = name.matches() ? name.group(1) : "";
        Optional<OfficialRome> before = target.newest();
        before.filter(older -> older.version().compareTo(version) >= 0)
                .ifPresent(older -> faults.add("Version " + version + " is not newer than " + older.version()
                        + ", which was imported already."));
        Map<String, OfficialJob> jobs = OfficialTree.read(tree.orElseThrow(), faults);
        Optional<Path> labels = file(LABELS);
        if (labels.isPresent()) {
            LabelList.check(labels.get(), jobs, faults);
        }
        Optional<Path> list = file(REPLACEMENTS);
        Map<String, String> replacements = list.isPresent() ? ReplacementList.read(list.get(), jobs, faults) : Map.of();
        faults.refuseIfAny();
        return write(version, jobs, replacements, before);
    }

    private Imported write(
            String version, Map<String, OfficialJob> jobs, Map<String, String> replaced, Optional<OfficialRome> before)
            throws IOException {
        Map<String, String> replacements = new LinkedHashMap<>();
        before.ifPresent(older ->
                older.replacements().forEach((old, then) -> replacements.put(old, replaced.getOrDefault(then, then))));
        replacements.putAll(replaced);
        // a code that is in the tree means itself, whatever it meant before
        replacements.keySet().removeAll(jobs.keySet());
        List<OfficialJob> gone = before.stream()
                .flatMap(older -> older.jobs().values().stream())
                .filter(job -> !jobs.containsKey(job.code()) && !replacements.containsKey(job.code()))
                .map(OfficialJob::gone)
                .toList();
        Map<String, OfficialJob> all = new LinkedHashMap<>(jobs);
        gone.forEach(job -> all.put(job.code(), job));
        OfficialRome rome = new OfficialRome(version, all, replacements);
        return new Imported(rome, target.write(rome), gone);
    }

    /** The one file whose name fits; more than one is a fault. */
    private Optional<Path> file(Pattern name) throws IOException {
        try (Stream<Path> files = Files.list(source)) {
            List<Path> found = files.filter(
                            file -> name.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
            if (found.size() > 1) {
                faults.add("Only one of these files is expected: " + found + ".");
            }
            return found.stream().findFirst();
        }
    }
}
