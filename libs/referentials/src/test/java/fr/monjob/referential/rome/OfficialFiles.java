package fr.monjob.referential.rome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Official files: the real ones, where they are at hand, and small made-up ones. */
final class OfficialFiles {

    /** What France Travail published in July 2021, beside the repository; absent on most machines. */
    static final Path FOLDER = Path.of("../../../shared/data/rome");

    private OfficialFiles() {}

    /**
     * Writes a tree of jobs of domain F17 and F18.
     *
     * @param jobs each {@code code|label|appellation|appellation…}
     */
    static Path tree(Path folder, String version, String... jobs) throws IOException {
        Files.createDirectories(folder);
        StringBuilder tree =
                new StringBuilder("Rome1;Rome2;Rome3;Intitule;OGR\nF; ; ;Construction; \nF;17; ;Gros oeuvre; \n"
                        + "F;18; ;\"Gros oeuvre; suite\"; \n");
        int ogr = 10000;
        for (String job : jobs) {
            List<String> cells = List.of(job.split("\\|"));
            String code =
                    "F;" + cells.get(0).substring(1, 3) + ";" + cells.get(0).substring(3) + ";";
            tree.append(code).append('"').append(cells.get(1)).append("\"; \n");
            for (String appellation : cells.subList(2, cells.size())) {
                tree.append(code).append(appellation).append(';').append(ogr++).append('\n');
            }
        }
        return Files.writeString(folder.resolve("arbo_rome_ogr_" + version + ".csv"), tree, StandardCharsets.UTF_8);
    }

    static Path replacements(Path folder, String... lines) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(
                folder.resolve("replacements.csv"), "old_code;new_code\n" + String.join("\n", lines) + "\n");
    }
}
