package fr.monjob.insertion.dashboard;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** The figures of a year, for those who steer. */
@Path("/api/v1/dashboard")
@RolesAllowed({Role.Name.ADVISOR, Role.Name.FACILITATOR, Role.Name.ADMIN})
public class DashboardResource {

    private static final int MOST_YEARS = 15;

    private final DashboardService dashboard;

    DashboardResource(DashboardService dashboard) {
        this.dashboard = dashboard;
    }

    /**
     * The figures of a year, each with its period, scope, source and the query behind it.
     *
     * @param year this year when absent; no record is older than the RSA (2009)
     */
    @GET
    public DashboardView get(@QueryParam("year") @Min(2009) @Max(2100) Integer year) {
        return new DashboardView(dashboard.list(dashboard.yearOf(year)));
    }

    /** Each figure over up to 15 years. */
    @GET
    @Path("trends")
    public TrendView trends(
            @QueryParam("from") @NotNull @Min(2009) @Max(2100) Integer from,
            @QueryParam("to") @NotNull @Min(2009) @Max(2100) Integer to) {
        if (to < from || to - from >= MOST_YEARS) {
            throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                    .withViolation("to", "De 1 à 15 années sont attendues.", "1 to 15 years are expected.");
        }
        return new TrendView(dashboard.trends(from, to));
    }
}
