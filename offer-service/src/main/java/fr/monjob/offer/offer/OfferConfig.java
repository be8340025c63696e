package fr.monjob.offer.offer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much an employer may write. Whoever recruits for many sites is given more here, by the Département. */
@ConfigMapping(prefix = "monjob.offers")
interface OfferConfig {

    /** New offers of one employer within one day in France; copies count, and so do those that it took back. */
    @WithDefault("50")
    int perDay();
}
