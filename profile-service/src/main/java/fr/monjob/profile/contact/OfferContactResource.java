package fr.monjob.profile.contact;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Contact requests about one offer. */
@Path("/api/v1/offers/{id}/contact-requests")
public class OfferContactResource {

    private final ContactService contacts;
    private final CurrentUser caller;

    OfferContactResource(ContactService contacts, CurrentUser caller) {
        this.contacts = contacts;
        this.caller = caller;
    }

    /**
     * Asks a person whether they may be contacted about the caller's own offer. candidateId comes from the offer's
     * candidates or a search. The answer is PENDING; the person says yes or no until expiresAt. 409
     * contact-already-asked; 422 offer-not-published; 429 beyond the number of a day.
     */
    @POST
    @RolesAllowed(Role.Name.EMPLOYER)
    @Idempotent
    public RestResponse<ContactRequestView> ask(
            @PathParam("id") UUID offerId, @NotNull @Valid AskContactRequest request) {
        ContactRequestView asked = contacts.ask(caller.employerId(), offerId, request);
        return Answers.created("/api/v1/contact-requests/" + asked.id(), asked);
    }
}
