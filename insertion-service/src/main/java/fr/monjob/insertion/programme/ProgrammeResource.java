package fr.monjob.insertion.programme;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.edit.Versioned;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Programmes that oblige to hours of insertion: clauses of public contracts, colleges, large sites. */
@Path("/api/v1/programmes")
@RolesAllowed({Role.Name.FACILITATOR, Role.Name.ADMIN})
public class ProgrammeResource {

    private final ProgrammeService programmes;

    ProgrammeResource(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    /** Opens a programme; a facilitator's is their own, an administrator names whose it is. */
    @POST
    @Idempotent
    public RestResponse<ProgrammeView> open(@NotNull @Valid ProgrammeRequest request) {
        Versioned<ProgrammeView> programme = programmes.open(request);
        return Answers.created("/api/v1/programmes/" + programme.view().id(), programme.view(), programme.version());
    }

    /** The caller's programmes, of an administrator all, the newest first. */
    @GET
    public Page<ProgrammeView> list(@BeanParam PageRequest page) {
        return programmes.list(page);
    }

    /** One programme. */
    @GET
    @Path("/{id}")
    public RestResponse<ProgrammeView> get(@PathParam("id") UUID id) {
        Versioned<ProgrammeView> programme = programmes.get(id);
        return Answers.ok(programme.view(), programme.version());
    }

    /** Replaces what a programme says; an administrator gives it to another facilitator like this. */
    @PUT
    @Path("/{id}")
    public RestResponse<ProgrammeView> change(
            @PathParam("id") UUID id, @BeanParam IfMatch condition, @NotNull @Valid ProgrammeRequest request) {
        Versioned<ProgrammeView> programme = programmes.change(id, request, condition);
        return Answers.ok(programme.view(), programme.version());
    }
}
