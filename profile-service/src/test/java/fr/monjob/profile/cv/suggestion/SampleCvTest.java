package fr.monjob.profile.cv.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.monjob.referential.rome.RomeCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The goal on the sample CVs, each read by the packaged program as an upload is. */
class SampleCvTest {

    private static final Path SAMPLES = Path.of("../../shared/data/cv");
    private static final Path PROGRAM = Path.of("../tools/cv-extractor/target/cv-extractor");

    @Test
    void reachesTheGoal() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "skipped: the sample CVs are not at " + SAMPLES);
        assumeTrue(Files.isDirectory(PROGRAM), "skipped: tools/cv-extractor is not packaged");
        CvSuggester suggester = new CvSuggester(RomeCatalogue.load());
        Measurement measurement = new Measurement();
        for (ExpectedCv expected : ExpectedCv.read("given")) {
            for (String file : expected.files()) {
                measurement.add(file, expected, suggester.suggest(text(SAMPLES.resolve(file))));
            }
        }
        measurement.print("sample CVs");
        assertThat(measurement.cvsWithoutTheirJob()).isEmpty();
        assertThat(measurement.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(measurement.wrongShare()).isLessThanOrEqualTo(0.03);
    }

    private static String text(Path cv) throws IOException {
        String name = cv.getFileName().toString();
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        PROGRAM.toAbsolutePath().normalize() + "/*",
                        "fr.monjob.extractor.Main",
                        name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT)))
                .redirectInput(cv.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new ObjectMapper()
                .readTree(process.getInputStream())
                .path("text")
                .textValue();
    }
}
