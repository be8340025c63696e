package fr.monjob.insertion.dashboard;

import fr.monjob.insertion.rule.FrenchDay;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** The figures of a year as a table. */
@Path("/api/v1/dashboard.csv")
public class DashboardTableResource {

    private final DashboardService dashboard;
    private final Clock clock;

    DashboardTableResource(DashboardService dashboard, Clock clock) {
        this.dashboard = dashboard;
        this.clock = clock;
    }

    /**
     * The figures of a year, each with its period, scope, source and query, as any spreadsheet opens them.
     *
     * @param year this year when absent
     */
    @GET
    @RolesAllowed({Role.Name.ADVISOR, Role.Name.FACILITATOR, Role.Name.ADMIN})
    @Produces("text/csv")
    public Response get(@QueryParam("year") @Min(2009) @Max(2100) Integer year) {
        int asked = year == null ? FrenchDay.today(clock).getYear() : year;
        return Response.ok(dashboard.table(asked), "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tableau-de-bord-" + asked + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
