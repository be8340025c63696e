package fr.monjob.matching.candidatesearch;

import fr.monjob.matching.freshness.Aged;
import fr.monjob.web.paging.Page;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The people around a workplace of the caller's, without an offer. The search is a body, so that no log keeps it. */
@Path("/api/v1/candidate-searches")
@Aged
public class WorkplaceSearchResource {

    private final CandidateSearchService search;
    private final CurrentUser user;

    WorkplaceSearchResource(CandidateSearchService search, CurrentUser user) {
        this.search = search;
        this.user = user;
    }

    /**
     * The best of them; nothing is created, and ranked answers do not continue. While no news can come, {@code X-Data-Age}
     * says for how many seconds.
     */
    @POST
    @RolesAllowed(Role.Name.EMPLOYER)
    @Operation(summary = "The people who fit around a workplace of mine, best first")
    public Page<CandidateView> search(@NotNull @Valid WorkplaceSearchRequest request) {
        return new Page<>(search.listAround(user.employerId(), request), null);
    }
}
