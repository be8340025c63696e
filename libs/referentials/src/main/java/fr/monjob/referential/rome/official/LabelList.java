package fr.monjob.referential.rome.official;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the tree against the list of labels that comes with it, {@code rome_id|rome_label}: they must say the same. */
final class LabelList {

    private static final String HEADER = "rome_id|rome_label";

    private LabelList() {}

    static void check(Path file, Map<String, OfficialJob> jobs, Faults faults) throws IOException {
        List<String> lines = TextFile.lines(file);
        Set<String> named = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || i == 0 && line.strip().equalsIgnoreCase(HEADER)) {
                continue;
            }
            String[] cells = line.split("\\|", -1);
            OfficialJob job = jobs.get(cells[0].strip());
            if (cells.length != 2) {
                faults.add(file, i + 1, "a code and a label are expected, with one bar between them.");
            } else if (job == null) {
                faults.add(file, i + 1, "job " + cells[0].strip() + " is not in the tree.");
            } else if (!job.label().equals(cells[1].strip().replace(';', ','))) {
                faults.add(file, i + 1, "job " + job.code() + " is called '" + job.label() + "' in the tree.");
            } else if (!named.add(job.code())) {
                faults.add(file, i + 1, "job " + job.code() + " stands here twice.");
            }
        }
        jobs.keySet().stream()
                .filter(code -> !named.contains(code))
                .forEach(code -> faults.add(file.getFileName() + ": job " + code + " of the tree is missing."));
    }
}
