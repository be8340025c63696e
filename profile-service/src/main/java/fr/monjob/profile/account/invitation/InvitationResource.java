package fr.monjob.profile.account.invitation;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Codes that open beneficiaries' accounts, and the letters that carry them. */
@Path("/api/v1/invitations")
@RolesAllowed({Role.Name.ADVISOR, Role.Name.ADMIN})
public class InvitationResource {

    private final InvitationService invitations;

    InvitationResource(InvitationService invitations) {
        this.invitations = invitations;
    }

    /** New codes; the answer is the only one that shows them. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<InvitationBatchView> make(
            @NotNull @Valid InvitationRequest request,
            @HeaderParam("Idempotency-Key") @Pattern(regexp = "[\\x21-\\x7e]{1,200}") String idempotencyKey) {
        InvitationBatchView batch = invitations.make(request, idempotencyKey);
        return Answers.created(batch.letters(), batch);
    }

    /** What became of the caller's codes. */
    @GET
    public Page<InvitationView> list(@BeanParam PageRequest page) {
        return invitations.listOwn(page);
    }

    /** A code that must open nothing any more. */
    @POST
    @Path("/{id}/revoke")
    public InvitationView revoke(@PathParam("id") UUID id) {
        return invitations.revoke(id);
    }

    /** Letters to print, 250 in a file; {@code part} counts the files from 1. */
    @GET
    @Path("/{batchId}/letters.pdf")
    @Produces("application/pdf")
    public Response print(
            @PathParam("batchId") UUID batchId, @QueryParam("part") @DefaultValue("1") @Min(1) @Max(100) int part) {
        return Response.ok(invitations.print(batchId, part), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lettres-" + part + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The same letters as a table, for who prints them with a letter and a machine of their own. */
    @GET
    @Path("/{batchId}/letters.csv")
    @Produces("text/csv")
    public Response merge(@PathParam("batchId") UUID batchId) {
        return Response.ok(invitations.merge(batchId), "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lettres.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
