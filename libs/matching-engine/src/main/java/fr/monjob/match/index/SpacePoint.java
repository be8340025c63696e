package fr.monjob.match.index;

import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.geo.GreatCircle;

/**
 * A place as a point in space, in metres from the earth's centre. The straight way between two such points is never
 * longer than the way on the sphere and costs one root: a bound that also holds at the poles and the antimeridian.
 */
record SpacePoint(double x, double y, double z) {

    /** More than rounding can add to a straight way, in metres. */
    static final double SLACK = 1e-5;

    static SpacePoint of(GeoPoint place) {
        double lat = Math.toRadians(place.lat());
        double lon = Math.toRadians(place.lon());
        double fromAxis = GreatCircle.EARTH_RADIUS_METRES * Math.cos(lat);
        return new SpacePoint(
                fromAxis * Math.cos(lon), fromAxis * Math.sin(lon), GreatCircle.EARTH_RADIUS_METRES * Math.sin(lat));
    }

    /** At most the great-circle distance to the other point, and nearly it over tens of kilometres. */
    double atLeastMetresTo(SpacePoint other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        return Math.max(0, Math.sqrt(dx * dx + dy * dy + dz * dz) - SLACK);
    }
}
