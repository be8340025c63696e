package fr.monjob.offer.application;

import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import java.util.stream.Stream;

/** The caller's applications, and their next steps. */
@Path("/api/v1/applications")
public class ApplicationResource {

    private final ApplicationService applications;
    private final ApplicationLists lists;
    private final OwnApplications own;
    private final CandidateNames candidates;
    private final CurrentUser caller;

    ApplicationResource(
            ApplicationService applications,
            ApplicationLists lists,
            OwnApplications own,
            CandidateNames candidates,
            CurrentUser caller) {
        this.applications = applications;
        this.lists = lists;
        this.own = own;
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

    /** For which reasons an application may be refused; who is refused is told one of them. */
    @GET
    @Path("/refusal-reasons")
    @PermitAll
    public Page<RefusalReasonView> listRefusalReasons() {
        return new Page<>(
                Stream.of(RefusalReason.values())
                        .map(reason -> new RefusalReasonView(reason, reason.label()))
                        .toList(),
                null);
    }

    /** One application, for one of its two sides. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.BENEFICIARY, Role.Name.EMPLOYER})
    public ApplicationView get(@PathParam("id") UUID id) {
        return view(own.get(id, LockModeType.NONE));
    }

    /** One of the two sides moves an application on, or enters a step taken before ({@code on}). */
    @POST
    @Path("/{id}/transitions")
    @RolesAllowed({Role.Name.BENEFICIARY, Role.Name.EMPLOYER})
    public ApplicationView move(@PathParam("id") UUID id, @NotNull @Valid TransitionRequest request) {
        return view(applications.move(id, request));
    }

    private ApplicationView view(ApplicationEntity application) {
        return caller.is(Role.EMPLOYER)
                ? ApplicationMapper.forEmployer(application, candidates.of(application))
                : ApplicationMapper.forBeneficiary(application);
    }
}
