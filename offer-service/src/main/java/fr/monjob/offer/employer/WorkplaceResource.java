package fr.monjob.offer.employer;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the caller's employer has people work: the places that people can be searched around. */
@Path("/api/v1/employers/me/workplaces")
public class WorkplaceResource {

    private static final String PATH = "/api/v1/employers/me/workplaces/";

    private final WorkplaceService workplaces;

    WorkplaceResource(WorkplaceService workplaces) {
        this.workplaces = workplaces;
    }

    /** A new workplace, placed by us. */
    @POST
    @RolesAllowed(Role.Name.EMPLOYER)
    @Idempotent
    @Operation(summary = "Name a workplace; at most 10 new ones in 30 days")
    public RestResponse<WorkplaceView> add(@NotNull @Valid WorkplaceRequest request) {
        WorkplaceEntity workplace = workplaces.add(request);
        return Answers.created(PATH + workplace.id, WorkplaceMapper.view(workplace));
    }

    /** The workplaces in use, oldest first. */
    @GET
    @RolesAllowed(Role.Name.EMPLOYER)
    @Operation(summary = "My workplaces, oldest first")
    public Page<WorkplaceView> list(@BeanParam PageRequest page) {
        return workplaces.list(page).map(WorkplaceMapper::view);
    }

    /** Gives a workplace up; it still counts among the new ones of its 30 days. */
    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.Name.EMPLOYER)
    @Operation(summary = "Give a workplace up")
    public void remove(@PathParam("id") UUID id) {
        workplaces.remove(id);
    }
}
