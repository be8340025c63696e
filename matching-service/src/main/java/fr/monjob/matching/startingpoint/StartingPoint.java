package fr.monjob.matching.startingpoint;

import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.geo.Means;
import java.util.Set;

/** Where a person starts from and by which means, as they alone may know it. */
public record StartingPoint(GeoPoint home, Set<Means> means) {

    /** A home must not reach a log by way of a message. */
    @Override
    public String toString() {
        return "StartingPoint";
    }
}
