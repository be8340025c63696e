package fr.monjob.profile.cv.extraction;

import java.nio.file.Path;
import java.time.Duration;

/** The configuration that a deployment has, where the build leaves the program. */
record TestExtractionConfig(Path extractorHome, int extractorHeapMegabytes, Duration extractorTimeout)
        implements CvExtractionConfig {

    static final TestExtractionConfig USUAL =
            new TestExtractionConfig(Path.of("../tools/cv-extractor/target/cv-extractor"), 256, Duration.ofSeconds(20));

    @Override
    public int extractorConcurrency() {
        return 2;
    }

    @Override
    public Duration extractorQueueTimeout() {
        return Duration.ofSeconds(60);
    }
}
