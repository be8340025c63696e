package fr.monjob.offer.employer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A workplace as its employer sees it. */
public record WorkplaceView(UUID id, String label, Location location, Instant createdAt) {

    /**
     * WGS 84 degrees.
     *
     * @param precision COMMUNE: the place is the commune's, whatever the address
     */
    @Schema(name = "WorkplaceLocation")
    public record Location(
            String communeCode, String communeName, String address, double lat, double lon, String precision) {}
}
