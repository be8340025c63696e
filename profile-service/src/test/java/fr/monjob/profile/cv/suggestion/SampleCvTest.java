package fr.monjob.profile.cv.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.monjob.profile.cv.extraction.PackagedExtractor;
import fr.monjob.referential.rome.RomeCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The goal on the sample CVs, each read as an upload is. */
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
                measurement.add(
                        file,
                        expected,
                        suggester.suggest(PackagedExtractor.textOf(file, Files.readAllBytes(SAMPLES.resolve(file)))));
            }
        }
        measurement.print("sample CVs");
        assertThat(measurement.cvsWithoutTheirJob()).isEmpty();
        assertThat(measurement.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(measurement.wrongShare()).isLessThanOrEqualTo(0.03);
    }
}
