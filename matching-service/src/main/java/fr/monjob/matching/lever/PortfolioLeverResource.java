package fr.monjob.matching.lever;

import fr.monjob.matching.freshness.Aged;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What would open more offers to the people of the advisor who asks. */
@Path("/api/v1/portfolio/levers")
@Aged
public class PortfolioLeverResource {

    private final PortfolioLeverService levers;
    private final CurrentUser user;

    PortfolioLeverResource(PortfolioLeverService levers, CurrentUser user) {
        this.levers = levers;
        this.user = user;
    }

    /**
     * Which skill to train or which driving licence opens how many offers to how many of the caller's published people, the
     * one that opens most first. Only numbers; seen from the people's areas, not from their homes. The answer does not
     * continue, so nextCursor is null.
     */
    @GET
    @RolesAllowed(Role.Name.ADVISOR)
    public Page<PortfolioLeverView> list(@BeanParam PageRequest page) {
        return new Page<>(levers.listLevers(user.accountId(), page.limit()), null);
    }
}
