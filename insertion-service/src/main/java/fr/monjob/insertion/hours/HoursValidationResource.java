package fr.monjob.insertion.hours;

import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The lines of a lot that its facilitator finds right. */
@Path("/api/v1/lots/{id}/hours:validate")
public class HoursValidationResource {

    private final HoursService hours;

    HoursValidationResource(HoursService hours) {
        this.hours = hours;
    }

    /** Finds lines right: up to 500 by their ids, or all of a month. */
    @POST
    @RolesAllowed(Role.Name.FACILITATOR)
    public ValidationView validate(@PathParam("id") UUID id, @NotNull @Valid ValidationRequest request) {
        return hours.validate(id, request);
    }
}
