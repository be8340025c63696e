package fr.monjob.referential.rome.official;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads which code took the place of which, {@code old_code;new_code}, and follows chains to their end. */
final class ReplacementList {

    private static final List<String> HEADER = List.of("old_code", "new_code");

    private ReplacementList() {}

    /**
     * Old code to its code in the tree; what is wrong is added to the faults.
     *
     * @param jobs of the tree
     */
    static Map<String, String> read(Path file, Map<String, OfficialJob> jobs, Faults faults) throws IOException {
        Map<String, String> steps = new LinkedHashMap<>();
        Map<String, Integer> lineOf = new LinkedHashMap<>();
        List<String> lines = TextFile.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = CsvLine.cells(lines.get(i)).orElse(List.of());
            if (lines.get(i).isBlank() || i == 0 && cells.equals(HEADER)) {
                continue;
            }
            if (cells.size() != 2 || !cells.stream().allMatch(code -> code.matches("[A-N]\\d{4}"))) {
                faults.add(file, i + 1, "an old and a new code are expected, as in F1703;F1799.");
            } else if (jobs.containsKey(cells.get(0))) {
                faults.add(file, i + 1, "job " + cells.get(0) + " is still in the tree, so nothing replaces it.");
            } else if (steps.putIfAbsent(cells.get(0), cells.get(1)) != null) {
                faults.add(
                        file, i + 1, "job " + cells.get(0) + " is replaced in line " + lineOf.get(cells.get(0)) + ".");
            } else {
                lineOf.put(cells.get(0), i + 1);
            }
        }
        Map<String, String> ends = new LinkedHashMap<>();
        steps.keySet().forEach(old -> {
            String end = end(old, steps);
            if (!jobs.containsKey(end)) {
                faults.add(file, lineOf.get(old), "job " + old + " becomes " + end + ", which is not in the tree.");
            }
            ends.put(old, end);
        });
        return ends;
    }

    /** The last code of a chain; of a ring the first one, which is in no tree. */
    private static String end(String old, Map<String, String> steps) {
        Set<String> passed = new HashSet<>();
        String code = old;
        while (steps.containsKey(code) && passed.add(code)) {
            code = steps.get(code);
        }
        return code;
    }
}
