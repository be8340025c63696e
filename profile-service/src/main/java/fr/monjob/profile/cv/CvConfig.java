package fr.monjob.profile.cv;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many CVs, and how long anybody waits for one. */
@ConfigMapping(prefix = "monjob.cv-upload")
interface CvConfig {

    /** Files a person keeps: 5 × 5 MB each. */
    @WithDefault("5")
    int files();

    /** Uploads of a person in an hour, deleted ones included. */
    @WithDefault("10")
    int perHour();

    /** How long the answer to an upload waits for the suggestions; a CV is read in about one second. */
    @WithDefault("5s")
    Duration answerWithin();

    /** An upload that is not read after so long was interrupted, and is read again. */
    @WithDefault("2m")
    Duration interruptedAfter();

    /** An upload that is not read after so long is rejected. */
    @WithDefault("10m")
    Duration givenUpAfter();
}
