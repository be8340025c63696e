package fr.monjob.profile.proposal;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Advisors propose an offer to people they accompany. */
@Path("/api/v1/offers/{id}/proposals")
public class ProposalResource {

    private final ProposalService proposals;

    ProposalResource(ProposalService proposals) {
        this.proposals = proposals;
    }

    /** Proposes an open offer to some of the caller's people. */
    @POST
    @RolesAllowed(Role.Name.ADVISOR)
    @Idempotent
    public RestResponse<ProposalsView> propose(@PathParam("id") UUID id, @NotNull @Valid ProposalRequest request) {
        return Answers.created("/api/v1/offers/" + id + "/proposals", proposals.propose(id, request));
    }
}
