package fr.monjob.profile.contact;

import fr.monjob.profile.disclosure.DisclosureView;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Stream;

/** The caller's contact requests: those sent to a person, those sent by an employer. */
@Path("/api/v1/contact-requests")
public class ContactResource {

    private final ContactAnswerService answers;
    private final ContactDisclosureService disclosures;
    private final ContactLists lists;
    private final CurrentUser caller;

    ContactResource(
            ContactAnswerService answers,
            ContactDisclosureService disclosures,
            ContactLists lists,
            CurrentUser caller) {
        this.answers = answers;
        this.disclosures = disclosures;
        this.lists = lists;
        this.caller = caller;
    }

    /** The caller's contact requests, newest first. Without a state all of them; nextStates tells what may be done. */
    @GET
    @RolesAllowed({Role.Name.BENEFICIARY, Role.Name.EMPLOYER})
    public Page<ContactRequestView> list(@QueryParam("state") ContactState state, @BeanParam PageRequest page) {
        return lists.listOwn(state, page);
    }

    /** The reasons that a person may give for a no. */
    @GET
    @Path("/decline-reasons")
    @PermitAll
    public Page<DeclineReasonView> listDeclineReasons() {
        return new Page<>(
                Stream.of(DeclineReason.values())
                        .map(reason -> new DeclineReasonView(reason, reason.label()))
                        .toList(),
                null);
    }

    /** One of the caller's contact requests. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.BENEFICIARY, Role.Name.EMPLOYER})
    public ContactRequestView get(@PathParam("id") UUID id) {
        return lists.getOwn(id);
    }

    /** The person says yes and chooses what is shown. {@code {}} shows the name and the phone, or else the e-mail. */
    @POST
    @Path("/{id}/accept")
    @RolesAllowed(Role.Name.BENEFICIARY)
    public ContactRequestView accept(@PathParam("id") UUID id, @NotNull @Valid AcceptContactRequest choice) {
        return answers.accept(caller.accountId(), id, choice);
    }

    /** The person says no, with or without a reason. {@code {}} gives no reason. */
    @POST
    @Path("/{id}/decline")
    @RolesAllowed(Role.Name.BENEFICIARY)
    public ContactRequestView decline(@PathParam("id") UUID id, @NotNull @Valid DeclineContactRequest answer) {
        return answers.decline(caller.accountId(), id, answer.reason());
    }

    /** The person takes a yes back, or the employer its request. */
    @POST
    @Path("/{id}/revoke")
    @RolesAllowed({Role.Name.BENEFICIARY, Role.Name.EMPLOYER})
    public ContactRequestView revoke(@PathParam("id") UUID id) {
        return caller.is(Role.EMPLOYER)
                ? answers.takeBack(caller.employerId(), id)
                : answers.revoke(caller.accountId(), id);
    }

    /** Name and contact of a person who said yes. 404 before the yes and once it was taken back. Each call is in the person's access log. */
    @GET
    @Path("/{id}/disclosure")
    @RolesAllowed(Role.Name.EMPLOYER)
    public DisclosureView disclose(@PathParam("id") UUID id) {
        return disclosures.show(caller.employerId(), id);
    }

    /** The CV that the person chose to show. Each call is in the person's access log. */
    @GET
    @Path("/{id}/disclosure/cv")
    @RolesAllowed(Role.Name.EMPLOYER)
    @Produces(MediaType.WILDCARD)
    public Response discloseCv(@PathParam("id") UUID id) {
        return disclosures.showCv(caller.employerId(), id).answer();
    }
}
