package fr.monjob.offer.offer;

import fr.monjob.offer.employer.AnswerRate;
import fr.monjob.offer.employer.AnswerRates;
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
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;

/** Offers: drafted, published and taken back by their employer, read by everybody. */
@Path("/api/v1/offers")
public class OfferResource {

    private final OfferService offers;
    private final OfferDuplicateService duplicates;
    private final AnswerRates rates;

    OfferResource(OfferService offers, OfferDuplicateService duplicates, AnswerRates rates) {
        this.offers = offers;
        this.duplicates = duplicates;
        this.rates = rates;
    }

    /**
     * A new draft, seen by nobody else. An employer that is not verified yet may draft, too. 429 beyond the number of a
     * day, which is 50 where nobody set another one; who took offers back has not made room for new ones.
     */
    @POST
    @RolesAllowed(Role.Name.EMPLOYER)
    @Idempotent
    public RestResponse<OfferView> draft(@NotNull @Valid OfferRequest request) {
        return created(offers.draft(request));
    }

    /** A new draft that says the same as an offer of the caller's employer, in any state. 429 beyond the number of a day. */
    @POST
    @Path("/{id}/duplicate")
    @RolesAllowed(Role.Name.EMPLOYER)
    @Idempotent
    @Operation(summary = "A new draft with the content of an offer of mine")
    public RestResponse<OfferView> duplicate(@PathParam("id") UUID id) {
        return created(duplicates.duplicate(id));
    }

    /** Replaces what an offer says, while it is a draft or published. */
    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Name.EMPLOYER)
    public RestResponse<OfferView> edit(
            @PathParam("id") UUID id, @BeanParam IfMatch condition, @NotNull @Valid OfferRequest request) {
        return answer(offers.edit(id, request, condition));
    }

    /**
     * Shows a draft to everybody. 403 employer-not-verified until an advisor has verified the employer; 422
     * discriminatory-wording, with the words found, when a criterion of article L1132-1 is named; 400 with the field when
     * startDate or expiresOn is past by now.
     */
    @POST
    @Path("/{id}/publish")
    @RolesAllowed(Role.Name.EMPLOYER)
    public RestResponse<OfferView> publish(@PathParam("id") UUID id) {
        return answer(offers.publish(id));
    }

    /** Takes an offer back. Applications under way end with it: each person is told that nobody is looked for any more. */
    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Role.Name.EMPLOYER)
    public RestResponse<OfferView> withdraw(@PathParam("id") UUID id) {
        return answer(offers.withdraw(id));
    }

    /** The offers of the caller's employer, newest first; of one status when it is given. */
    @GET
    @Path("/mine")
    @RolesAllowed(Role.Name.EMPLOYER)
    @Operation(summary = "My offers, newest first")
    public Page<OfferView> listOwn(
            @Parameter(description = "Only offers of this status") @QueryParam("status") OfferStatus status,
            @BeanParam PageRequest page) {
        Page<OfferEntity> own = offers.listOwn(Optional.ofNullable(status), page);
        AnswerRate rate =
                own.items().stream().findFirst().flatMap(this::findRate).orElse(null);
        return own.map(offer -> OfferMapper.view(offer, rate, null));
    }

    /** One offer: published for everybody, in any state for its employer and for who applied to it. */
    @GET
    @Path("/{id}")
    @PermitAll
    public RestResponse<OfferView> get(@PathParam("id") UUID id) {
        return answer(offers.getVisible(id));
    }

    private RestResponse<OfferView> created(OfferEntity draft) {
        return Answers.created("/api/v1/offers/" + draft.id, view(draft), draft.version);
    }

    private RestResponse<OfferView> answer(OfferEntity offer) {
        return Answers.ok(view(offer), offer.version);
    }

    private OfferView view(OfferEntity offer) {
        return OfferMapper.view(offer, findRate(offer).orElse(null), null);
    }

    private Optional<AnswerRate> findRate(OfferEntity offer) {
        return rates.find(offer.employer.id);
    }
}
