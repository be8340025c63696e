package fr.monjob.matching.candidatesearch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How much an employer may look at. An employer with five offers looks at the first twenty people of each once a day;
 * seeing the same people again costs nothing. Whoever recruits for many sites is given more here, by the Département.
 */
@ConfigMapping(prefix = "monjob.candidate-search")
interface SearchLimitConfig {

    /** Searches within one minute of the clock. */
    @WithDefault("30")
    int searchesPerMinute();

    /** Different people within one day in France. */
    @WithDefault("100")
    int cardsPerDay();
}
