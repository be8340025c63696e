package fr.monjob.matching.weights;

import fr.monjob.match.api.Weights;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How the score is made, for everybody to read. */
@Path("/api/v1/matching/weights")
public class WeightsResource {

    /** The weights in force; they change by a release, never by what people do. */
    @GET
    @PermitAll
    @Operation(summary = "The weights of the score")
    public Weights get() {
        return Weights.PUBLISHED;
    }
}
