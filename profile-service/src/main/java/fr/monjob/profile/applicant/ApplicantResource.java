package fr.monjob.profile.applicant;

import fr.monjob.profile.disclosure.DisclosureView;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Who stands behind an application to the caller's offer; each call is in the person's access log. */
@Path("/api/v1/applications/{id}/candidate")
@RolesAllowed(Role.Name.EMPLOYER)
public class ApplicantResource {

    private final ApplicantService applicants;
    private final CurrentUser caller;

    ApplicantResource(ApplicantService applicants, CurrentUser caller) {
        this.applicants = applicants;
        this.caller = caller;
    }

    /** Name and contact of a person who applied to the caller's offer. Each call is in the person's access log. */
    @GET
    public DisclosureView show(@PathParam("id") UUID applicationId) {
        return applicants.show(caller.employerId(), applicationId);
    }

    /** The CV that the person sent along. Each call is in the person's access log. */
    @GET
    @Path("/cv")
    @Produces(MediaType.WILDCARD)
    public Response showCv(@PathParam("id") UUID applicationId) {
        return applicants.showCv(caller.employerId(), applicationId).answer();
    }
}
