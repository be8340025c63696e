package fr.monjob.profile.cv.extraction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How the program that reads CVs is started. */
@ConfigMapping(prefix = "monjob.cv")
public interface CvExtractionConfig {

    /** The folder with all its jars ({@code MONJOB_CV_EXTRACTOR_HOME}); as the build leaves it, seen from a service. */
    @WithDefault("../tools/cv-extractor/target/cv-extractor")
    Path extractorHome();

    /** Heap of one run: a CV of 30 pages needs a tenth; a document that needs more is refused. */
    @WithDefault("256")
    int extractorHeapMegabytes();

    /** The longest a run may take; a CV takes one second. */
    @WithDefault("20s")
    Duration extractorTimeout();

    /** Runs at the same time: 2 × 256 MB at most. */
    @WithDefault("2")
    int extractorConcurrency();

    /** How long an upload waits for its run before the person is asked to come back. */
    @WithDefault("25s")
    Duration extractorQueueTimeout();
}
