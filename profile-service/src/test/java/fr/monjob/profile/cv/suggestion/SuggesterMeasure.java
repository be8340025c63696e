package fr.monjob.profile.cv.suggestion;

import fr.monjob.referential.rome.RomeCatalogue;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the suggestions of a CV of 1 500 characters cost. No test by itself (its name keeps it out of the build):
 * {@code mvn test -pl profile-service -Dtest=SuggesterMeasure}.
 */
class SuggesterMeasure {

    private static final int CHARACTERS = 1_500;
    private static final int ROUNDS = 8;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void measure() throws IOException {
        CvSuggester suggester = new CvSuggester(RomeCatalogue.load());
        List<String> texts = texts();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            texts.forEach(suggester::suggest);
            System.out.printf(
                    Locale.ROOT,
                    "MEASURED round %d, %d CVs of %d characters: %.2f ms of a core each%n",
                    round,
                    texts.size(),
                    CHARACTERS,
                    (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / texts.size());
        }
    }

    private static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(ExpectedCv.CORPUS)) {
            List<Path> cvs = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            return cvs.stream().map(SuggesterMeasure::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file);
            return text.repeat(CHARACTERS / text.length() + 1).substring(0, CHARACTERS);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
