package fr.monjob.offer.offer;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Offers: drafted, published and taken back by their employer, read by everybody. */
@Path("/api/v1/offers")
public class OfferResource {

    private final OfferService offers;

    OfferResource(OfferService offers) {
        this.offers = offers;
    }

    /** A new draft. */
    @POST
    @RolesAllowed(Role.Name.EMPLOYER)
    @Idempotent
    public RestResponse<OfferView> draft(@NotNull @Valid OfferRequest request) {
        OfferEntity offer = offers.draft(request);
        return Answers.created("/api/v1/offers/" + offer.id, OfferMapper.view(offer), offer.version);
    }

    /** Replaces what an offer says, while it is a draft or published. */
    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Name.EMPLOYER)
    public RestResponse<OfferView> edit(
            @PathParam("id") UUID id, @BeanParam IfMatch condition, @NotNull @Valid OfferRequest request) {
        return answer(offers.edit(id, request, condition));
    }

    /** Shows a draft to everybody. */
    @POST
    @Path("/{id}/publish")
    @RolesAllowed(Role.Name.EMPLOYER)
    public RestResponse<OfferView> publish(@PathParam("id") UUID id) {
        return answer(offers.publish(id));
    }

    /** Takes an offer back. */
    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Role.Name.EMPLOYER)
    public RestResponse<OfferView> withdraw(@PathParam("id") UUID id) {
        return answer(offers.withdraw(id));
    }

    /** The offers of the caller's employer, newest first. */
    @GET
    @Path("/mine")
    @RolesAllowed(Role.Name.EMPLOYER)
    public Page<OfferView> listOwn(@BeanParam PageRequest page) {
        return offers.listOwn(page).map(OfferMapper::view);
    }

    /** One offer: published for everybody, in any state for its employer. */
    @GET
    @Path("/{id}")
    @PermitAll
    public RestResponse<OfferView> get(@PathParam("id") UUID id) {
        return answer(offers.getVisible(id));
    }

    private static RestResponse<OfferView> answer(OfferEntity offer) {
        return Answers.ok(OfferMapper.view(offer), offer.version);
    }
}
