package fr.monjob.referential.rome.official;

import fr.monjob.referential.rome.official.OfficialJob.Appellation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the tree of the official ROME, {@code Rome1;Rome2;Rome3;Intitule;OGR}: a line is a great domain (A), a domain (A;11),
 * a job (A;11;01) or, with a number, one of its appellations. France Travail writes semicolons for commas in its names.
 */
final class OfficialTree {

    private static final List<String> HEADER = List.of("rome1", "rome2", "rome3", "intitule", "ogr");

    private final Path file;
    private final Faults faults;
    private final Set<String> domains = new HashSet<>();
    private final Map<String, OfficialJob> jobs = new LinkedHashMap<>();
    private final Map<String, Integer> lineOfOgr = new HashMap<>();

    private OfficialTree(Path file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The jobs of the file in its order; what is wrong is added to the faults. */
    static Map<String, OfficialJob> read(Path file, Faults faults) throws IOException {
        OfficialTree tree = new OfficialTree(file, faults);
        List<String> lines = TextFile.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                tree.line(i + 1, lines.get(i));
            }
        }
        tree.jobs.values().stream()
                .filter(job -> job.appellations().isEmpty())
                .forEach(job -> faults.add(file.getFileName() + ": job " + job.code() + " has no appellation."));
        if (tree.jobs.isEmpty()) {
            faults.add(file.getFileName() + ": no job in it.");
        }
        tree.jobs.replaceAll((code, job) -> new OfficialJob(code, job.label(), true, List.copyOf(job.appellations())));
        return tree.jobs;
    }

    private void line(int number, String line) {
        List<String> cells = CsvLine.cells(line).orElse(List.of());
        if (cells.size() != HEADER.size()) {
            faults.add(file, number, "five cells between semicolons are expected, and quotes that close.");
        } else if (number == 1) {
            if (!cells.stream().map(String::toLowerCase).toList().equals(HEADER)) {
                faults.add(file, number, "the heading Rome1;Rome2;Rome3;Intitule;OGR is expected.");
            }
        } else {
            row(number, cells.get(0), cells.get(1), cells.get(2), name(cells.get(3)), cells.get(4));
        }
    }

    private void row(int number, String great, String domain, String job, String name, String ogr) {
        String code = great + domain + job;
        boolean misses = domain.isEmpty() && !job.isEmpty() || job.isEmpty() && !ogr.isEmpty();
        if (misses || !code.matches("[A-N](\\d\\d){0,2}")) {
            faults.add(file, number, "no code of the ROME: '" + String.join(";", great, domain, job) + "'.");
        } else if (name.isEmpty()) {
            faults.add(file, number, "the name is missing.");
        } else if (job.isEmpty()) {
            domain(number, code);
        } else if (ogr.isEmpty()) {
            job(number, great + domain, code, name);
        } else {
            appellation(number, code, name, ogr);
        }
    }

    private static String name(String cell) {
        return cell.replace(';', ',').replaceAll("\\s+", " ");
    }

    private void domain(int number, String code) {
        if (!domains.add(code)) {
            faults.add(file, number, "domain " + code + " stands here twice.");
        }
    }

    private void job(int number, String domain, String code, String name) {
        if (!domains.contains(domain)) {
            faults.add(file, number, "job " + code + " comes before its domain " + domain + ".");
        }
        if (jobs.putIfAbsent(code, new OfficialJob(code, name, true, new ArrayList<>())) != null) {
            faults.add(file, number, "job " + code + " stands here twice.");
        }
    }

    private void appellation(int number, String code, String name, String ogr) {
        Integer before = lineOfOgr.putIfAbsent(ogr, number);
        if (!ogr.matches("\\d{4,7}")) {
            faults.add(file, number, "no OGR number: '" + ogr + "'.");
        } else if (before != null) {
            faults.add(file, number, "OGR number " + ogr + " is that of line " + before + ".");
        } else if (!jobs.containsKey(code)) {
            faults.add(file, number, "appellation of job " + code + ", which does not come before it.");
        } else {
            jobs.get(code).appellations().add(new Appellation(ogr, name));
        }
    }
}
