package fr.monjob.matching.nearbyalert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who is told of a new offer. */
@ConfigMapping(prefix = "monjob.nearby-alert")
interface NearbyAlertConfig {

    /** The best so many people, 1 to 100: enough for a choice, few enough that a notice means something. */
    @WithDefault("50")
    int people();
}
