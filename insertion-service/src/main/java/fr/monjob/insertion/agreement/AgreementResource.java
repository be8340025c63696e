package fr.monjob.insertion.agreement;

import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The agreement of an immersion (PMSMP), for the person and their advisor. */
@Path("/api/v1/pathways/{profileId}/measures/{id}")
@RolesAllowed({Role.Name.ADVISOR, Role.Name.BENEFICIARY})
public class AgreementResource {

    private final AgreementService agreements;

    AgreementResource(AgreementService agreements) {
        this.agreements = agreements;
    }

    /** Who has signed the agreement of an immersion. */
    @GET
    @Path("/agreement")
    public AgreementView get(@PathParam("profileId") UUID profileId, @PathParam("id") UUID id) {
        return agreements.get(profileId, id);
    }

    /** Signs or refuses: a beneficiary for themselves, an advisor for the Département that prescribes. */
    @POST
    @Path("/agreement/signatures")
    public AgreementView sign(
            @PathParam("profileId") UUID profileId,
            @PathParam("id") UUID id,
            @NotNull @Valid SignatureRequest request) {
        return agreements.answer(profileId, id, request);
    }

    /** The agreement to be printed, with the signatures that there are. */
    @GET
    @Path("/agreement.pdf")
    @Produces("application/pdf")
    public Response print(@PathParam("profileId") UUID profileId, @PathParam("id") UUID id) {
        return AgreementPrinter.answer(agreements.print(profileId, id));
    }
}
