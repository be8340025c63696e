package fr.monjob.matching.radar;

import fr.monjob.match.radar.Shuttle;
import fr.monjob.matching.freshness.Aged;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Where people and offers miss each other, for those who steer. */
@Path("/api/v1/radar")
@RolesAllowed({Role.Name.ADVISOR, Role.Name.FACILITATOR, Role.Name.ADMIN})
@Aged
public class RadarResource {

    private final RadarService radar;

    RadarResource(RadarService radar) {
        this.radar = radar;
    }

    /**
     * For each cell and each professional domain that at least eleven people of the cell look for: these people, the
     * offers that they reach, those around that nobody reaches and the skills that are missing, as GeoJSON. What fewer than
     * eleven people do is not seen in any number. With from, to and minutes: the same as if a shuttle joined the two
     * communes, both ways.
     */
    @GET
    @Produces({RadarView.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public RadarView get(
            @Parameter(description = "INSEE code of a commune that the shuttle joins") @QueryParam("from") String from,
            @Parameter(description = "INSEE code of the other one") @QueryParam("to") String to,
            @Parameter(description = "how long the shuttle takes from one to the other")
                    @QueryParam("minutes")
                    @Min(1)
                    @Max(180)
                    Integer minutes) {
        Optional<Shuttle> shuttle = ShuttlePolicy.read(from, to, minutes);
        return radar.get(shuttle);
    }
}
