package fr.monjob.insertion.activity;

import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** What a person shows of their activity. */
@Path("/api/v1/pathways/{profileId}/activity")
public class SharedActivityResource {

    private final SharedActivityService activity;

    SharedActivityResource(SharedActivityService activity) {
        this.activity = activity;
    }

    /**
     * What one of the caller's people shows of their activity, week by week; nothing tells what is not shown.
     *
     * @param from three weeks before the last when absent; up to 14 weeks
     * @param to   today when absent
     */
    @GET
    @RolesAllowed(Role.Name.ADVISOR)
    public ActivityView list(
            @PathParam("profileId") UUID profileId,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        return activity.list(profileId, from, to);
    }
}
