package fr.monjob.match.index;

import fr.monjob.match.api.PersonCard;
import fr.monjob.match.geo.GeoPoint;

/** Where people are, as far as the index knows: all of a cell have one distance to a workplace. */
record Cell(GeoPoint centre, double toleranceMetres, SpacePoint point, int curve) {

    static Cell of(PersonCard person) {
        return new Cell(
                person.place(), person.toleranceMetres(), SpacePoint.of(person.place()), Curve.at(person.place()));
    }
}
