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

/** The agreement of an immersion (PMSMP), for the structure that hosts it. */
@Path("/api/v1/employers/me/measures/{id}")
@RolesAllowed(Role.Name.EMPLOYER)
public class HostAgreementResource {

    private final AgreementService agreements;

    HostAgreementResource(AgreementService agreements) {
        this.agreements = agreements;
    }

    /** Who has signed the agreement of an immersion in the caller's structure. */
    @GET
    @Path("/agreement")
    public AgreementView get(@PathParam("id") UUID id) {
        return agreements.getAsHost(id);
    }

    /** Signs or refuses as the host. */
    @POST
    @Path("/agreement/signatures")
    public AgreementView sign(@PathParam("id") UUID id, @NotNull @Valid SignatureRequest request) {
        return agreements.answerAsHost(id, request);
    }

    /** The agreement to be printed, with the signatures that there are. */
    @GET
    @Path("/agreement.pdf")
    @Produces("application/pdf")
    public Response print(@PathParam("id") UUID id) {
        return AgreementPrinter.answer(agreements.printAsHost(id));
    }
}
