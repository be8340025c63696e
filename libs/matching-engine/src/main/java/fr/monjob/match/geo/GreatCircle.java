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

    /** The same distance, for who knows both {@link #cosLat} because the places come again and again. */
    public static double metres(GeoPoint from, double fromCosLat, GeoPoint to, double toCosLat) {
        double sinHalfLat = Math.sin(Math.toRadians(to.lat() - from.lat()) / 2);
        double sinHalfLon = Math.sin(Math.toRadians(to.lon() - from.lon()) / 2);
        double h = sinHalfLat * sinHalfLat + fromCosLat * toCosLat * sinHalfLon * sinHalfLon;
        // Rounding may carry h past 1 for opposite points, and asin of that is not a number.
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(Math.min(1, h)));
    }
}
