package fr.monjob.insertion.hours;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The ledger of a programme for its contracting body. */
@Path("/api/v1/programmes/{id}/hours.csv")
public class HoursExportResource {

    private final HoursExportService hours;

    HoursExportResource(HoursExportService hours) {
        this.hours = hours;
    }

    /** Every line of the programme's lots, reversing ones too, as a table that any spreadsheet opens. */
    @GET
    @RolesAllowed({Role.Name.FACILITATOR, Role.Name.ADMIN})
    @Produces("text/csv")
    public Response export(@PathParam("id") UUID id) {
        return Answers.file(hours.export(id), "text/csv; charset=UTF-8", "heures.csv");
    }
}
