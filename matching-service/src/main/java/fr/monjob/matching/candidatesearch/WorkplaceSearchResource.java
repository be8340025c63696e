package fr.monjob.matching.candidatesearch;

import fr.monjob.web.paging.Page;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The people around a workplace of the caller's, without an offer. The search is a body, so that no log keeps it. */
@Path("/api/v1/candidate-searches")
public class WorkplaceSearchResource {

    private final CandidateSearchService search;
    private final CurrentUser user;

    WorkplaceSearchResource(CandidateSearchService search, CurrentUser user) {
        this.search = search;
        this.user = user;
    }

    /**
     * The people who fit around a workplace of the caller's employer, best first. Nothing is created, and ranked answers
     * do not continue. 403 employer-not-verified; 429 for who searched too much.
     */
    @POST
    @RolesAllowed(Role.Name.EMPLOYER)
    public Page<CandidateView> search(@NotNull @Valid WorkplaceSearchRequest request) {
        return new Page<>(search.listAround(user.employerId(), request), null);
    }
}
