package fr.monjob.profile.export;

import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestResponse;

/** The right to read and to take along. */
@Path("/api/v1/profiles/me/export")
@RolesAllowed(Role.Name.BENEFICIARY)
public class ExportResource {

    private final ExportService exports;
    private final CurrentUser caller;
    private final JsonWebToken token;

    ExportResource(ExportService exports, CurrentUser caller, JsonWebToken token) {
        this.exports = exports;
        this.caller = caller;
        this.token = token;
    }

    /** All that every service holds of the caller, as a ZIP: a JSON file for each of them, and the CVs as they were sent. */
    @GET
    @Produces("application/zip")
    public RestResponse<StreamingOutput> export() {
        ExportService.Export export = exports.gather(caller.accountId(), token.getRawToken());
        return RestResponse.ResponseBuilder.ok((StreamingOutput) export::writeTo)
                .header("Content-Disposition", "attachment; filename=\"mes-donnees-monjob.zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
