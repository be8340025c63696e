package fr.monjob.matching.lever;

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

/** What would open more offers to the person who asks. */
@Path("/api/v1/profiles/me/levers")
@Aged
public class LeverResource {

    private final StartingPoints startingPoints;
    private final LeverService levers;
    private final CurrentUser user;

    LeverResource(StartingPoints startingPoints, LeverService levers, CurrentUser user) {
        this.startingPoints = startingPoints;
        this.levers = levers;
        this.user = user;
    }

    /**
     * Which one change of the caller's profile opens how many more offers, the one that opens most first: a skill, 5, 10 or
     * 15 km more for every wanted job, a driving licence, a job near a wanted one. Exactly what the list of matches would
     * have more after the change, measured from the caller's home. The answer does not continue, so nextCursor is null.
     */
    @GET
    @RolesAllowed(Role.Name.BENEFICIARY)
    public Page<LeverView> list(@BeanParam PageRequest page) {
        // profile-service is asked before a database connection is taken.
        int limit = page.limit();
        List<LeverView> items = startingPoints
                .findOf(user.bearerToken())
                .map(from -> levers.listLevers(user.accountId(), from, limit))
                .orElse(List.of());
        return new Page<>(items, null);
    }
}
