package fr.monjob.offer.nearby;

import fr.monjob.offer.employer.AnswerRate;
import fr.monjob.offer.employer.AnswerRates;
import fr.monjob.offer.nearby.NearbyOfferRepository.After;
import fr.monjob.offer.nearby.NearbyOfferRepository.Found;
import fr.monjob.offer.offer.OfferMapper;
import fr.monjob.offer.offer.OfferView;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Keyset;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The public search of published offers: nearest first around a point, newest first without one. */
@Path("/api/v1/offers")
public class NearbyOfferResource {

    private static final double NOWHERE = -1;

    private final NearbyOfferRepository offers;
    private final AnswerRates rates;
    private final Cursors cursors;

    NearbyOfferResource(NearbyOfferRepository offers, AnswerRates rates, Cursors cursors) {
        this.offers = offers;
        this.rates = rates;
        this.cursors = cursors;
    }

    /** Published offers: nearest first around a point, newest first without one. */
    @GET
    @PermitAll
    public Page<OfferView> search(@Valid @BeanParam OfferSearch search, @BeanParam PageRequest page) {
        String list = search.name();
        Page<Found> found = Page.of(
                offers.list(search, cursors.read(list, page).map(NearbyOfferResource::after), page.limit() + 1),
                page.limit(),
                last -> cursors.write(list, metres(last), last.offer().publishedAt, last.offer().id));
        Map<UUID, AnswerRate> known = rates.of(found.items().stream()
                .map(each -> each.offer().employer.id)
                .distinct()
                .toList());
        return found.map(each -> OfferMapper.view(
                each.offer(),
                known.get(each.offer().employer.id),
                each.metres() == null ? null : Math.round(each.metres())));
    }

    private static double metres(Found found) {
        return found.metres() == null ? NOWHERE : found.metres();
    }

    private static After after(Keyset keyset) {
        return new After(keyset.decimal(0), Instant.parse(keyset.text(1)), keyset.uuid(2));
    }
}
