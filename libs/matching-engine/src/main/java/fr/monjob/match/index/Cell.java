package fr.monjob.match.index;

import fr.monjob.match.api.PersonCard;
import fr.monjob.match.geo.GeoPoint;

/**
 * Where people are, as far as the index knows: all of a cell have one distance to a workplace. Its point in space lies
 * in it, not beside it, because it is read for many people of a question.
 */
record Cell(GeoPoint centre, double toleranceMetres, double x, double y, double z, int curve) {

    static Cell of(PersonCard person) {
        SpacePoint point = SpacePoint.of(person.place());
        return new Cell(
                person.place(), person.toleranceMetres(), point.x(), point.y(), point.z(), Curve.at(person.place()));
    }

    SpacePoint point() {
        return new SpacePoint(x, y, z);
    }

    /** See {@link SpacePoint#atLeastMetresTo}. */
    double atLeastMetresTo(SpacePoint other) {
        return point().atLeastMetresTo(other);
    }
}
