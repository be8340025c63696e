package fr.monjob.referential.rome;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.referential.rome.official.RomeImporter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a look-up takes, with our own catalogue and with the official one where its files are at hand. No test by itself
 * (its name keeps it out of the build): {@code mvn test -pl libs/referentials -Dtest=RomeSearchMeasure}. Time of the
 * processor, so that neighbours on the machine do not count; ten answers a question.
 */
class RomeSearchMeasure {

    private static final int WARM_UP = 100;
    private static final int ROUNDS = 20;

    @TempDir
    Path referentials;

    @Test
    void measure() throws Exception {
        told(RomeCatalogue.read(null));
        if (Files.isDirectory(OfficialFiles.FOLDER)) {
            RomeImporter.run(OfficialFiles.FOLDER, referentials);
            told(RomeCatalogue.read(referentials.toString()));
        }
    }

    private static void told(RomeCatalogue catalogue) {
        List<String> questions = questions();
        int answers = 0;
        for (int round = 0; round < WARM_UP; round++) {
            for (String question : questions) {
                answers += catalogue.searchJobs(question, 10).size();
            }
        }
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String question : questions) {
                long start = now();
                answers += catalogue.searchJobs(question, 10).size();
                times.add((now() - start) / 1e6);
            }
        }
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "MEASURED look-up, catalogue %s, %d questions: p50 %.3f ms, p99 %.3f ms, most %.3f ms%n",
                catalogue.version(),
                times.size(),
                times.get(times.size() / 2),
                times.get(times.size() * 99 / 100),
                times.get(times.size() - 1));
        assertThat(answers).isPositive();
    }

    /** Everything that is typed, letter by letter from the third one on. */
    private static List<String> questions() {
        return Typed.all().stream()
                .flatMap(typed -> IntStream.rangeClosed(
                                Math.min(3, typed.words().length()),
                                typed.words().length())
                        .mapToObj(length -> typed.words().substring(0, length)))
                .toList();
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
