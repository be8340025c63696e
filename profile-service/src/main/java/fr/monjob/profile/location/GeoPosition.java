package fr.monjob.profile.location;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

/**
 * A point on the ground.
 *
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 */
public record GeoPosition(
        @DecimalMin("-90") @DecimalMax("90") double lat,
        @DecimalMin("-180") @DecimalMax("180") double lon) {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    /** Great-circle distance in metres. */
    public double metresTo(GeoPosition other) {
        double halfLat = Math.sin(Math.toRadians(other.lat - lat) / 2);
        double halfLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double chord = halfLat * halfLat
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * halfLon * halfLon;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
