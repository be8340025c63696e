package fr.monjob.referential.rome.official;

import fr.monjob.referential.rome.official.OfficialJob.Appellation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The imported versions of the official ROME, one folder each: {@code rome/202107} in the folder of the referentials, with
 * {@code jobs.tsv}, {@code appellations.tsv} and {@code replacements.tsv}. A folder is complete as soon as it has its name.
 */
public final class OfficialFolder {

    static final String VERSION = "\\d{4,8}";

    private static final String JOBS = "jobs.tsv";
    private static final String APPELLATIONS = "appellations.tsv";
    private static final String REPLACEMENTS = "replacements.tsv";
    private static final String CURRENT = "current";
    private static final String GONE = "gone";

    private final Path versions;

    /** @param referentials folder of all reference data that were imported; there may be none yet */
    public OfficialFolder(Path referentials) {
        this.versions = referentials.resolve("rome");
    }

    /** The newest version, if any was imported. */
    public Optional<OfficialRome> newest() {
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(versions)) {
            return folders.filter(folder -> folder.getFileName().toString().matches(VERSION))
                    .max(Comparator.comparing(folder -> folder.getFileName().toString()))
                    .map(OfficialFolder::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a version beside the others, all of it or nothing. @return its folder */
    Path write(OfficialRome rome) throws IOException {
        Path folder = versions.resolve(rome.version());
        Files.createDirectories(versions);
        Path draft = Files.createTempDirectory(versions, "." + rome.version() + "-");
        Files.write(
                draft.resolve(JOBS),
                rows(rome.jobs().values().stream()
                        .map(job -> List.of(job.code(), job.current() ? CURRENT : GONE, job.label()))));
        Files.write(
                draft.resolve(APPELLATIONS),
                rows(rome.jobs().values().stream()
                        .flatMap(job -> job.appellations().stream()
                                .map(name -> List.of(job.code(), name.ogr(), name.title())))));
        Files.write(
                draft.resolve(REPLACEMENTS),
                rows(rome.replacements().entrySet().stream().map(entry -> List.of(entry.getKey(), entry.getValue()))));
        // the services may run as another user
        draft.toFile().setReadable(true, false);
        draft.toFile().setExecutable(true, false);
        return Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static OfficialRome read(Path folder) {
        Map<String, List<Appellation>> appellations = new LinkedHashMap<>();
        rows(folder.resolve(APPELLATIONS), 3)
                .forEach(row -> appellations
                        .computeIfAbsent(row.get(0), code -> new ArrayList<>())
                        .add(new Appellation(row.get(1), row.get(2))));
        Map<String, OfficialJob> jobs = new LinkedHashMap<>();
        rows(folder.resolve(JOBS), 3)
                .forEach(row -> jobs.put(
                        row.get(0),
                        new OfficialJob(
                                row.get(0),
                                row.get(2),
                                row.get(1).equals(CURRENT),
                                List.copyOf(appellations.getOrDefault(row.get(0), List.of())))));
        Map<String, String> replacements = new LinkedHashMap<>();
        rows(folder.resolve(REPLACEMENTS), 2).forEach(row -> replacements.put(row.get(0), row.get(1)));
        return new OfficialRome(folder.getFileName().toString(), jobs, replacements);
    }

    private static List<String> rows(Stream<List<String>> cells) {
        return cells.map(row -> String.join("\t", row)).toList();
    }

    private static List<List<String>> rows(Path file, int cells) {
        try (Stream<String> lines = Files.lines(file)) {
            List<List<String>> rows =
                    lines.map(line -> List.of(line.split("\t", -1))).toList();
            if (rows.stream().anyMatch(row -> row.size() != cells)) {
                throw new IllegalStateException(file + " is damaged: remove its folder and import the version again.");
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Imported referential cannot be read: " + file, e);
        }
    }
}
