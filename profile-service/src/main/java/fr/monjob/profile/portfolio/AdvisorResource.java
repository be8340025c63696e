package fr.monjob.profile.portfolio;

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

/** The advisors of the Département. */
@Path("/api/v1/advisors")
public class AdvisorResource {

    private final HandoverService handovers;

    AdvisorResource(HandoverService handovers) {
        this.handovers = handovers;
    }

    /** All advisors by name, for who looks for somebody to take over. */
    @GET
    @RolesAllowed({Role.Name.ADVISOR, Role.Name.ADMIN})
    public Page<AdvisorView> list(@BeanParam PageRequest page) {
        return handovers.listAdvisors(page);
    }

    /** Gives all people of an advisor, who leaves or is away, to another one. */
    @POST
    @Path("/{id}/handover")
    @RolesAllowed(Role.Name.ADMIN)
    public HandoverView handOver(@PathParam("id") UUID id, @NotNull @Valid HandoverRequest request) {
        return handovers.handOverAll(id, request);
    }
}
