package fr.monjob.insertion.forecast;

import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** How far a programme is. */
@Path("/api/v1/programmes/{id}/progress")
public class ProgressResource {

    private final ProgressService progress;

    ProgressResource(ProgressService progress) {
        this.progress = progress;
    }

    /** Hours committed and done, who did them, and where the programme gets to when it goes on like this. */
    @GET
    @RolesAllowed({Role.Name.FACILITATOR, Role.Name.ADMIN})
    public ProgressView get(@PathParam("id") UUID id) {
        return progress.get(id);
    }
}
