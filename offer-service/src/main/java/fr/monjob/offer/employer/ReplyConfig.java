package fr.monjob.offer.employer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long an employer has to answer an application. */
@ConfigMapping(prefix = "monjob.reply")
interface ReplyConfig {

    /** Days from the application to the answer. */
    @WithDefault("14")
    int days();
}
