package fr.monjob.match.index;

import fr.monjob.match.geo.GeoPoint;

/**
 * The order in which an index keeps its rows: along a Hilbert curve over latitude and longitude, so that neighbours in
 * the order are neighbours on the map, and apart by how far people go, so that those of one block go equally far. Keys
 * are unsigned.
 */
final class Curve {

    /** 15 bits each way: squares of about a kilometre. */
    private static final int SIDE = 1 << 15;

    private static final int SHELF_SHIFT = 30;

    /** Metres; beyond the last one begins the last of the four shelves. */
    private static final double[] SHELVES = {10_000, 20_000, 35_000};

    private Curve() {}

    /** The key of a place, without a shelf. */
    static int at(GeoPoint place) {
        int x = (int) Math.min(SIDE - 1, (place.lon() + 180) / 360 * SIDE);
        int y = (int) Math.min(SIDE - 1, (place.lat() + 90) / 180 * SIDE);
        int along = 0;
        for (int side = SIDE / 2; side > 0; side /= 2) {
            int right = (x & side) > 0 ? 1 : 0;
            int up = (y & side) > 0 ? 1 : 0;
            along += side * side * (3 * right ^ up);
            if (up == 0) {
                // Each quarter holds the curve turned, so that it leaves where the next one begins.
                int turned = right == 1 ? SIDE - 1 - y : y;
                y = right == 1 ? SIDE - 1 - x : x;
                x = turned;
            }
        }
        return along;
    }

    /** The key of somebody at this place who goes at most so far, in metres. */
    static int shelved(int at, double widest) {
        int shelf = 0;
        while (shelf < SHELVES.length && widest > SHELVES[shelf]) {
            shelf++;
        }
        return shelf << SHELF_SHIFT | at;
    }

    /** Which of the four shelves a key stands on. */
    static int shelfOf(int key) {
        return key >>> SHELF_SHIFT;
    }
}
