package fr.monjob.referential.commune;

/** How far the point of a commune can be trusted. */
public enum LocationPrecision {
    /**
     * The point of the place that bears the commune's code, or its name in the right neighbourhood: inside of the commune
     * but for a few namesakes.
     */
    EXACT,
    /** A guess from the communes around it: wrong by about 4 km, by less than 10 km for nine communes in ten. */
    ESTIMATED
}
