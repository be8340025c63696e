package fr.monjob.profile.portfolio;

import fr.monjob.profile.account.invitation.InvitationBatchView;
import fr.monjob.profile.person.PersonRequest;
import fr.monjob.profile.person.PersonView;
import fr.monjob.web.edit.Answers;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The people an advisor accompanies. */
@Path("/api/v1/profiles")
public class PortfolioResource {

    private final PortfolioService portfolio;
    private final HandoverService handovers;

    PortfolioResource(PortfolioService portfolio, HandoverService handovers) {
        this.portfolio = portfolio;
        this.handovers = handovers;
    }

    /** A profile for a person of the caller's; nobody sees it until the person confirms it. */
    @POST
    @RolesAllowed(Role.Name.ADVISOR)
    @Idempotent
    public RestResponse<PersonView> create(@NotNull @Valid PersonRequest request) {
        PersonView person = portfolio.create(request);
        return Answers.created("/api/v1/profiles/" + person.id(), person, person.version());
    }

    /** The caller's people by name; {@code q} has parts of names in any order, accents do not matter. */
    @GET
    @RolesAllowed(Role.Name.ADVISOR)
    public Page<PortfolioPersonView> list(
            @QueryParam("q") @DefaultValue("") @Size(max = 100) String q,
            @QueryParam("state") PortfolioState state,
            @BeanParam PageRequest page) {
        return portfolio.list(q, state, page);
    }

    /** One of the caller's people. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Role.Name.ADVISOR)
    public RestResponse<PersonView> get(@PathParam("id") UUID id) {
        return answer(portfolio.get(id));
    }

    /** Replaces the profile of one of the caller's people; the person has to confirm it. */
    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Name.ADVISOR)
    public RestResponse<PersonView> replace(
            @PathParam("id") UUID id, @BeanParam IfMatch condition, @NotNull @Valid PersonRequest request) {
        return answer(portfolio.replace(id, request, condition));
    }

    /** A new code, and its letter, for a person who has not signed up yet; earlier ones open nothing any more. */
    @POST
    @Path("/{id}/invitation")
    @RolesAllowed(Role.Name.ADVISOR)
    public RestResponse<InvitationBatchView> invite(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Pattern(regexp = "[\\x21-\\x7e]{1,200}") String idempotencyKey) {
        InvitationBatchView batch = portfolio.invite(id, idempotencyKey);
        return Answers.created(batch.letters(), batch);
    }

    /** Gives a person to another advisor. */
    @POST
    @Path("/{id}/handover")
    @RolesAllowed({Role.Name.ADVISOR, Role.Name.ADMIN})
    public HandoverView handOver(@PathParam("id") UUID id, @NotNull @Valid HandoverRequest request) {
        return handovers.handOver(id, request);
    }

    private static RestResponse<PersonView> answer(PersonView person) {
        return Answers.ok(person, person.version());
    }
}
