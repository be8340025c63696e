package fr.monjob.matching.candidatesearch;

import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The people whom an employer may look for: ranked, unnamed, without a place. */
@Path("/api/v1/offers/{id}/candidates")
public class CandidateSearchResource {

    private final CandidateSearchService search;
    private final CurrentUser user;

    CandidateSearchResource(CandidateSearchService search, CurrentUser user) {
        this.search = search;
        this.user = user;
    }

    /**
     * The people who fit a published offer of the caller's employer, best first. Nobody is named: candidateId is the
     * person for this employer only, to ask for contact with. Ranked answers do not continue, so nextCursor is always
     * null. 403 employer-not-verified; 404 also in the first moments after the publication; 429 for who searched too much.
     */
    @GET
    @RolesAllowed(Role.Name.EMPLOYER)
    public Page<CandidateView> list(
            @PathParam("id") UUID offerId,
            @Parameter(
                            description = "5, 10, 20, 30 or 50; without it only the people's own limits count",
                            schema = @Schema(type = SchemaType.INTEGER))
                    @QueryParam("radiusKm")
                    String radiusKm,
            @BeanParam PageRequest page) {
        return new Page<>(
                search.listCandidates(user.employerId(), offerId, SearchRadiusPolicy.read(radiusKm), page.limit()),
                null);
    }
}
