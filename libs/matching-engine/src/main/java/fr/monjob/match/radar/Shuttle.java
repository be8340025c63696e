package fr.monjob.match.radar;

import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.geo.Means;

/**
 * A line that joins two places, both ways. What it costs is counted as people count their way to work: a minute on it is
 * as far as a car comes in a minute, by the published estimates.
 *
 * @param minutes from one place to the other, at least 1
 */
public record Shuttle(GeoPoint from, GeoPoint to, int minutes) {

    public Shuttle {
        if (minutes < 1) {
            throw new IllegalArgumentException("A way takes at least a minute");
        }
    }

    /** The way from a home to a workplace in metres: straight, or to a stop, on the line and on from the other stop. */
    double metres(GeoPoint home, GeoPoint workplace) {
        double line = Means.CAR.metresIn(minutes);
        double there = home.metresTo(from) + line + to.metresTo(workplace);
        double back = home.metresTo(to) + line + from.metresTo(workplace);
        return Math.min(home.metresTo(workplace), Math.min(there, back));
    }
}
