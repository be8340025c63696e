package fr.monjob.insertion.pass;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The PASS IAE of a person. */
@Path("/api/v1/pathways/{profileId}/pass")
public class PassResource {

    private final PassService passes;

    PassResource(PassService passes) {
        this.passes = passes;
    }

    /** The PASS that began last, of one of the caller's people or of the caller; 404 when there is none. */
    @GET
    @RolesAllowed({Role.Name.ADVISOR, Role.Name.BENEFICIARY})
    public PassView get(@PathParam("profileId") UUID profileId) {
        return passes.get(profileId);
    }

    /** Suspends the PASS for some days, 36 months at most, which push its end. */
    @POST
    @Path("/suspensions")
    @RolesAllowed(Role.Name.ADVISOR)
    @Idempotent
    public RestResponse<PassView> suspend(
            @PathParam("profileId") UUID profileId, @NotNull @Valid SuspensionRequest request) {
        return Answers.created("/api/v1/pathways/" + profileId + "/pass", passes.suspend(profileId, request));
    }

    /** Prolongs the PASS; asked from twelve months before its end to six months after. */
    @POST
    @Path("/prolongations")
    @RolesAllowed(Role.Name.ADVISOR)
    @Idempotent
    public RestResponse<PassView> prolong(
            @PathParam("profileId") UUID profileId, @NotNull @Valid ProlongationRequest request) {
        return Answers.created("/api/v1/pathways/" + profileId + "/pass", passes.prolong(profileId, request));
    }
}
