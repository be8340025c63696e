package fr.monjob.offer.application;

import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The caller's applications, and their next steps. */
@Path("/api/v1/applications")
public class ApplicationResource {

    private final ApplicationService applications;
    private final ApplicationLists lists;
    private final CandidateNames candidates;
    private final CurrentUser caller;

    ApplicationResource(
            ApplicationService applications, ApplicationLists lists, CandidateNames candidates, CurrentUser caller) {
        this.applications = applications;
        this.lists = lists;
        this.candidates = candidates;
        this.caller = caller;
    }

    /** What the caller applied to, newest first. */
    @GET
    @Path("/me")
    @RolesAllowed(Role.Name.BENEFICIARY)
    public Page<ApplicationView> listOwn(@BeanParam PageRequest page) {
        return lists.listOwn(page).map(ApplicationMapper::forBeneficiary);
    }

    /** One of the two sides moves an application on. */
    @POST
    @Path("/{id}/transitions")
    @RolesAllowed({Role.Name.BENEFICIARY, Role.Name.EMPLOYER})
    public ApplicationView move(@PathParam("id") UUID id, @NotNull @Valid TransitionRequest request) {
        ApplicationEntity application = applications.move(id, request);
        return caller.is(Role.EMPLOYER)
                ? ApplicationMapper.forEmployer(application, candidates.of(application))
                : ApplicationMapper.forBeneficiary(application);
    }
}
