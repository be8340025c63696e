package fr.monjob.offer.application;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.json.OptionalBody;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The applications to one offer. */
@Path("/api/v1/offers/{id}/applications")
public class OfferApplicationResource {

    private final ApplicationService applications;
    private final ApplicationLists lists;
    private final CandidateNames candidates;

    OfferApplicationResource(ApplicationService applications, ApplicationLists lists, CandidateNames candidates) {
        this.applications = applications;
        this.lists = lists;
        this.candidates = candidates;
    }

    /**
     * The caller applies, or enters an application made before: by phone, on paper, at a job fair ({@code appliedOn}).
     * Without a body they say and send nothing more. 409 already-applied, unless they withdrew: then this is a new
     * application with a clock of its own, and the withdrawn one stays beside it.
     */
    @POST
    @RolesAllowed(Role.Name.BENEFICIARY)
    @Idempotent
    @OptionalBody
    public RestResponse<ApplicationView> apply(@PathParam("id") UUID offerId, @Valid ApplicationRequest request) {
        ApplicationEntity application = applications.apply(offerId, request);
        return Answers.created("/api/v1/applications/" + application.id, ApplicationMapper.forBeneficiary(application));
    }

    /** Who applied to the caller's offer, newest first. */
    @GET
    @RolesAllowed(Role.Name.EMPLOYER)
    public Page<ApplicationView> listOfOffer(@PathParam("id") UUID offerId, @BeanParam PageRequest page) {
        return lists.listOfOffer(offerId, page)
                .map(application -> ApplicationMapper.forEmployer(application, candidates.of(application)));
    }
}
