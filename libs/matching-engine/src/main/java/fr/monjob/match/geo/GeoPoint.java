package fr.monjob.match.geo;

/**
 * A place on the sphere.
 *
 * @param lat WGS 84 degrees, -90 to 90
 * @param lon WGS 84 degrees, -180 to 180
 */
public record GeoPoint(double lat, double lon) {

    /** @throws IllegalArgumentException for a coordinate that is no place */
    public GeoPoint {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            // The values stay out of the message: messages end in logs, a home must not.
            throw new IllegalArgumentException("Not a place on earth");
        }
    }

    /** Great-circle distance in metres, see {@link GreatCircle}. */
    public double metresTo(GeoPoint other) {
        return GreatCircle.metres(this, other);
    }
}
