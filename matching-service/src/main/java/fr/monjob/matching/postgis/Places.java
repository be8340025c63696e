package fr.monjob.matching.postgis;

import fr.monjob.match.geo.GeoPoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;

/** Places between the engine's records and the tables: geometry counts x (longitude) before y (latitude). */
public final class Places {

    private static final int WGS_84 = 4326;
    private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), WGS_84);

    private Places() {}

    public static Point toPoint(GeoPoint place) {
        return FACTORY.createPoint(new Coordinate(place.lon(), place.lat()));
    }

    public static GeoPoint toPlace(Point point) {
        return new GeoPoint(point.getY(), point.getX());
    }
}
