package fr.monjob.match.geo;

import java.util.Arrays;

/** All that an employer learns of a distance: never metres, which would locate a person. */
public enum DistanceBand {
    UNDER_5("0-5 km", 5),
    FROM_5_TO_10("5-10 km", 10),
    FROM_10_TO_20("10-20 km", 20),
    FROM_20_TO_30("20-30 km", 30),
    FROM_30_TO_50("30-50 km", 50),
    OVER_50("50+ km", Double.POSITIVE_INFINITY);

    private final String label;
    private final double upToKm;

    DistanceBand(String label, double upToKm) {
        this.label = label;
        this.upToKm = upToKm;
    }

    /** As shown, for instance "5-10 km". */
    public String label() {
        return label;
    }

    /** The band of a distance; a bound belongs to the nearer band, as a radius includes its edge. */
    public static DistanceBand of(double metres) {
        return Arrays.stream(values())
                .filter(band -> metres <= band.upToKm * 1000)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a distance"));
    }
}
