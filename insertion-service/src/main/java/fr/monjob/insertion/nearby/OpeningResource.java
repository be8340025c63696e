package fr.monjob.insertion.nearby;

import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What clauses of insertion have for the people of an advisor. */
@Path("/api/v1/clause-openings")
public class OpeningResource {

    private final OpeningService openings;

    OpeningResource(OpeningService openings) {
        this.openings = openings;
    }

    /** Lots that lack hours and the people of the caller's portfolio who could work them, the newest lot first. */
    @GET
    @RolesAllowed(Role.Name.ADVISOR)
    public Page<OpeningView> list(@BeanParam PageRequest page) {
        return openings.list(page);
    }
}
