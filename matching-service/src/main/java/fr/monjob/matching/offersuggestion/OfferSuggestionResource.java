package fr.monjob.matching.offersuggestion;

import fr.monjob.matching.freshness.Aged;
import fr.monjob.matching.startingpoint.StartingPoints;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The offers that fit the person who asks. */
@Path("/api/v1/profiles/me/matches")
@Aged
public class OfferSuggestionResource {

    private final StartingPoints startingPoints;
    private final OfferSuggestionService suggestions;
    private final CurrentUser user;

    OfferSuggestionResource(StartingPoints startingPoints, OfferSuggestionService suggestions, CurrentUser user) {
        this.startingPoints = startingPoints;
        this.suggestions = suggestions;
        this.user = user;
    }

    /**
     * The published offers that fit the caller, best first. Ranked answers do not continue, so nextCursor is null.
     * While no news can come, {@code X-Data-Age} says for how many seconds.
     */
    @GET
    @RolesAllowed(Role.Name.BENEFICIARY)
    public Page<SuggestionView> list(@BeanParam PageRequest page) {
        // profile-service is asked before a database connection is taken.
        int limit = page.limit();
        List<SuggestionView> items = startingPoints
                .findOf(user.bearerToken())
                .map(from -> suggestions.listSuggestions(user.accountId(), from, limit))
                .orElse(List.of());
        return new Page<>(items, null);
    }
}
