package fr.monjob.profile.proposal;

import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Offers that the caller's advisor proposed to them. */
@Path("/api/v1/profiles/me/proposals")
public class OwnProposalResource {

    private final ProposalService proposals;

    OwnProposalResource(ProposalService proposals) {
        this.proposals = proposals;
    }

    /** Newest first; those whose offer is closed too. */
    @GET
    @RolesAllowed(Role.Name.BENEFICIARY)
    public Page<ProposalView> list(@BeanParam PageRequest page) {
        return proposals.listOwn(page);
    }
}
