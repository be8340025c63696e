package fr.monjob.insertion.hours;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The ledger of hours. A line stands as it was written; another takes it back. */
@Path("/api/v1/lots/{id}/hours")
public class HoursResource {

    private final HoursService hours;

    HoursResource(HoursService hours) {
        this.hours = hours;
    }

    /**
     * Writes the hours of a person in a month. 422 when they are outside the time in which the person's hours count, or
     * when lots together would claim more than the person worked in the month.
     */
    @POST
    @RolesAllowed(Role.Name.FACILITATOR)
    @Idempotent
    public RestResponse<HoursView> record(@PathParam("id") UUID id, @NotNull @Valid HoursRequest request) {
        return created(id, hours.record(id, request));
    }

    /** Takes a line back by another with its hours negative; what was worked can then be written right. */
    @POST
    @Path("/{lineId}/reversal")
    @RolesAllowed(Role.Name.FACILITATOR)
    @Idempotent
    public RestResponse<HoursView> reverse(
            @PathParam("id") UUID id, @PathParam("lineId") UUID lineId, @NotNull @Valid ReversalRequest request) {
        return created(id, hours.reverse(id, lineId, request));
    }

    /** The lines of one of the caller's lots, the newest first. */
    @GET
    @RolesAllowed({Role.Name.FACILITATOR, Role.Name.ADMIN})
    public Page<HoursView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return hours.list(id, page);
    }

    /** One line. */
    @GET
    @Path("/{lineId}")
    @RolesAllowed({Role.Name.FACILITATOR, Role.Name.ADMIN})
    public HoursView get(@PathParam("id") UUID id, @PathParam("lineId") UUID lineId) {
        return hours.get(id, lineId);
    }

    private static RestResponse<HoursView> created(UUID lot, HoursView line) {
        return Answers.created("/api/v1/lots/" + lot + "/hours/" + line.id(), line);
    }
}
