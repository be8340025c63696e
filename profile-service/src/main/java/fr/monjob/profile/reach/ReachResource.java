package fr.monjob.profile.reach;

import fr.monjob.web.security.ServiceOnly;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For notification-service alone; the gateway has no route to it. */
@Path("/internal/reach")
public class ReachResource {

    private final ReachService reach;

    ReachResource(ReachService reach) {
        this.reach = reach;
    }

    /** Addresses and links for one mail or SMS. */
    @POST
    @PermitAll
    @ServiceOnly
    @Operation(hidden = true)
    public ReachView reach(@NotNull @Valid ReachRequest request) {
        return reach.reach(request);
    }
}
