package fr.monjob.match.geo;

/** Distances on the sphere. Every engine, SQL included, uses this formula and this radius: their answers are equal. */
public final class GreatCircle {

    /** Mean radius of the earth in metres (IUGG R1). */
    public static final double EARTH_RADIUS_METRES = 6_371_008.8;

    private GreatCircle() {}

    /** Haversine distance in metres; the order of the two points does not matter beyond the last bit. */
    public static double metres(GeoPoint from, GeoPoint to) {
        return metres(from, cosLat(from), to, cosLat(to));
    }

    /** Cosine of the latitude. */
    public static double cosLat(GeoPoint place) {
        return Math.cos(Math.toRadians(place.lat()));
    }

    /** Below it the first four terms of the series are all that a double can tell. */
    private static final double SMALL = 0.01;

    /** The same distance, for who knows both {@link #cosLat} because the places come again and again. */
    public static double metres(GeoPoint from, double fromCosLat, GeoPoint to, double toCosLat) {
        double sinHalfLat = sin(Math.toRadians(to.lat() - from.lat()) / 2);
        double sinHalfLon = sin(Math.toRadians(to.lon() - from.lon()) / 2);
        double h = sinHalfLat * sinHalfLat + fromCosLat * toCosLat * sinHalfLon * sinHalfLon;
        // Rounding may carry h past 1 for opposite points, and asin of that is not a number.
        return 2 * EARTH_RADIUS_METRES * asin(Math.sqrt(Math.min(1, h)));
    }

    /** A question measures some hundred ways of a few kilometres, and the library takes a third of its time for them. */
    private static double sin(double x) {
        double xx = x * x;
        return Math.abs(x) < SMALL ? x - x * xx * (1.0 / 6 - xx * (1.0 / 120 - xx / 5040)) : Math.sin(x);
    }

    private static double asin(double x) {
        double xx = x * x;
        return x < SMALL ? x + x * xx * (1.0 / 6 + xx * (3.0 / 40 + xx * (15.0 / 336))) : Math.asin(x);
    }
}
