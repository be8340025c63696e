package fr.monjob.profile.contact;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Contact requests. */
@ConfigMapping(prefix = "monjob.contact")
interface ContactConfig {

    /** How long a person has to answer: two weeks, as many look at their mail once a week. */
    @WithDefault("14D")
    Duration answerWithin();

    /** How many people one employer may ask within 24 hours. */
    @WithDefault("30")
    int perDay();
}
