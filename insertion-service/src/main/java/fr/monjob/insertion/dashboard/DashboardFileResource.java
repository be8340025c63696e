package fr.monjob.insertion.dashboard;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The figures of a year to take along. */
@Path("/api/v1")
@RolesAllowed({Role.Name.ADVISOR, Role.Name.FACILITATOR, Role.Name.ADMIN})
public class DashboardFileResource {

    private final DashboardService dashboard;

    DashboardFileResource(DashboardService dashboard) {
        this.dashboard = dashboard;
    }

    /**
     * The figures of a year, each with its period, scope, source and query, as any spreadsheet opens them.
     *
     * @param year this year when absent
     */
    @GET
    @Path("dashboard.csv")
    @Produces("text/csv")
    public Response table(@QueryParam("year") @Min(2009) @Max(2100) Integer year) {
        int asked = dashboard.yearOf(year);
        return Answers.file(dashboard.table(asked), "text/csv; charset=UTF-8", "tableau-de-bord-" + asked + ".csv");
    }

    /**
     * The figures of a year, each with its period and source, scope by scope, to be printed; the queries behind them are in
     * the table.
     *
     * @param year this year when absent
     */
    @GET
    @Path("dashboard.pdf")
    @Produces("application/pdf")
    public Response print(@QueryParam("year") @Min(2009) @Max(2100) Integer year) {
        int asked = dashboard.yearOf(year);
        return Answers.file(dashboard.print(asked), "application/pdf", "tableau-de-bord-" + asked + ".pdf");
    }
}
