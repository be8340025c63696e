package fr.monjob.profile.referential;

import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.commune.LocationPrecision;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A commune as a form needs it.
 *
 * @param code INSEE code, what everything else refers to
 * @param precision whether the location is that of the commune or of the communes around it
 */
public record CommuneView(
        String code,
        String name,
        List<String> postalCodes,
        String departement,
        int population,
        Location location,
        LocationPrecision precision) {

    /** WGS 84 decimal degrees. */
    @Schema(name = "CommuneLocation")
    public record Location(double lat, double lon) {}

    static CommuneView of(Commune commune) {
        return new CommuneView(
                commune.code(),
                commune.name(),
                commune.postalCodes(),
                commune.departement(),
                commune.population(),
                new Location(commune.lat(), commune.lon()),
                commune.precision());
    }
}
