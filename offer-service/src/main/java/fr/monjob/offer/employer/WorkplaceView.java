package fr.monjob.offer.employer;

import java.time.Instant;
import java.util.UUID;

/** A workplace as its employer sees it. */
public record WorkplaceView(UUID id, String label, Location location, Instant createdAt) {

    /**
     * WGS 84 degrees.
     *
     * @param precision COMMUNE: the place is the commune's, whatever the address
     */
    public record Location(
            String communeCode, String communeName, String address, double lat, double lon, String precision) {}
}
