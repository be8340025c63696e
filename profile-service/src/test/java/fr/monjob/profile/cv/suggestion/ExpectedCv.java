package fr.monjob.profile.cv.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a careful reader ticks on a CV.
 *
 * @param files the same CV in one or several formats
 * @param jobs ROME codes, any of them right
 * @param skills skill codes
 * @param acceptable codes that a reader may tick and need not: neither right nor wrong
 */
record ExpectedCv(List<String> files, Set<String> jobs, Set<String> skills, Set<String> acceptable) {

    static final Path CORPUS = Path.of("src/test/resources/cv-corpus");

    private static final String JOBS = "  jobs: ";
    private static final Pattern ACCEPTABLE = Pattern.compile("# acceptable in ([^:]+):(.*)");
    private static final Pattern CODE = Pattern.compile("MJ\\d{4}");

    /** Reads {@code name.expected}; a remark about what is acceptable counts for the file it names, wherever it stands. */
    static List<ExpectedCv> read(String name) {
        List<String> lines = lines(CORPUS.resolve(name + ".expected"));
        List<ExpectedCv> all = cvs(lines);
        lines.stream().map(ACCEPTABLE::matcher).filter(Matcher::matches).forEach(remark -> {
            ExpectedCv cv = all.stream()
                    .filter(one -> one.files().contains(remark.group(1).strip()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(remark.group()));
            CODE.matcher(remark.group(2))
                    .results()
                    .forEach(code -> cv.acceptable().add(code.group()));
        });
        return all;
    }

    private static List<ExpectedCv> cvs(List<String> lines) {
        List<ExpectedCv> all = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                all.add(new ExpectedCv(List.of(line.split(" ")), new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
            } else if (line.startsWith(JOBS)) {
                last(all).jobs().addAll(List.of(line.substring(JOBS.length()).split(" ")));
            } else {
                last(all).skills().add(line.strip().split(" ")[0]);
            }
        }
        return all;
    }

    private static ExpectedCv last(List<ExpectedCv> all) {
        return all.get(all.size() - 1);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
