package fr.monjob.bench.contender;

import fr.monjob.match.api.PersonCard;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.geo.GreatCircle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cells by number: a few tens of thousands, for a million people. */
final class CellTable {

    private static final double SLACK = 1e-5;

    private final Map<Cell, Integer> numbers = new HashMap<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<double[]> points = new ArrayList<>();
    private double widestTolerance;

    private record Cell(GeoPoint centre, double tolerance) {}

    int obtain(PersonCard card) {
        return numbers.computeIfAbsent(new Cell(card.place(), card.toleranceMetres()), cell -> {
            cells.add(cell);
            points.add(point(cell.centre));
            widestTolerance = Math.max(widestTolerance, cell.tolerance);
            return cells.size() - 1;
        });
    }

    int size() {
        return cells.size();
    }

    GeoPoint centre(int cell) {
        return cells.get(cell).centre;
    }

    double tolerance(int cell) {
        return cells.get(cell).tolerance;
    }

    double widestTolerance() {
        return widestTolerance;
    }

    /** The straight way through the earth, which is never longer than the one over it. @param from see {@link #point} */
    double atLeastMetres(double[] from, int cell) {
        double[] to = points.get(cell);
        double dx = from[0] - to[0];
        double dy = from[1] - to[1];
        double dz = from[2] - to[2];
        return Math.max(0, Math.sqrt(dx * dx + dy * dy + dz * dz) - SLACK);
    }

    /** In metres from the earth's centre. */
    static double[] point(GeoPoint place) {
        double lat = Math.toRadians(place.lat());
        double lon = Math.toRadians(place.lon());
        double axis = GreatCircle.EARTH_RADIUS_METRES * Math.cos(lat);
        return new double[] {axis * Math.cos(lon), axis * Math.sin(lon), GreatCircle.EARTH_RADIUS_METRES * Math.sin(lat)
        };
    }
}
