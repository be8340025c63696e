package fr.monjob.match.index;

import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.geo.GreatCircle;

/**
 * Where people are, as far as the index knows: all of a cell have one distance to a workplace. Its point in space lies
 * in it, not beside it, because it is read for many people of a question.
 */
record Cell(GeoPoint centre, double toleranceMetres, double x, double y, double z, double cosLat, int curve) {

    static Cell of(GeoPoint centre, double toleranceMetres) {
        SpacePoint point = SpacePoint.of(centre);
        return new Cell(
                centre, toleranceMetres, point.x(), point.y(), point.z(), GreatCircle.cosLat(centre), Curve.at(centre));
    }

    SpacePoint point() {
        return new SpacePoint(x, y, z);
    }

    /** See {@link SpacePoint#atLeastMetresTo}. */
    double atLeastMetresTo(SpacePoint other) {
        return point().atLeastMetresTo(other);
    }
}
