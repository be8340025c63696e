package fr.monjob.matching.candidatesearch;

import fr.monjob.contract.id.CandidateIdCipher;
import fr.monjob.match.api.Match;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.matching.catalogue.Labels;
import fr.monjob.matching.engine.SearchBase;
import fr.monjob.matching.engine.SearchBases;
import fr.monjob.matching.offerindex.IndexedOffer;
import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds people for an employer: for its own published offer, or around one of its workplaces. */
@ApplicationScoped
class CandidateSearchService {

    private final SearchBases bases;
    private final SearchLimit limit;
    private final ShownCardsService shownCards;
    private final CandidateIdCipher cipher;
    private final Labels labels;

    CandidateSearchService(
            SearchBases bases,
            SearchLimit limit,
            ShownCardsService shownCards,
            CandidateIdCipher cipher,
            Labels labels) {
        this.bases = bases;
        this.limit = limit;
        this.shownCards = shownCards;
        this.cipher = cipher;
        this.labels = labels;
    }

    /**
     * The best people for an offer, best first.
     *
     * @throws ProblemException 403 while the employer is not verified, 404 when it has no such published offer, 429
     *     when it searched or saw too much
     */
    List<CandidateView> listCandidates(UUID employerId, UUID offerId, Radius radius, int most) {
        return show(employerId, base -> {
            checkVerified(employerId, base);
            OfferCard offer = base.facts()
                    .findOffer(offerId)
                    .filter(found -> found.text().employerId().equals(employerId))
                    .map(IndexedOffer::card)
                    .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
            limit.count(employerId);
            return FoundPeople.of(
                    base.engine().topPeople(offer, radius, most),
                    base.facts(),
                    people -> base.facts().contactsOfOffer(employerId, offerId, people));
        });
    }

    /**
     * The best people around a workplace, best first. Lots among equals are drawn by the workplace, so that asking
     * again shows the same.
     *
     * @throws ProblemException 403 while the employer is not verified, 404 when it has no such workplace, 429 when it
     *     searched or saw too much
     */
    List<CandidateView> listAround(UUID employerId, WorkplaceSearchRequest request) {
        Radius radius = SearchRadiusPolicy.of(request.radiusKm());
        return show(employerId, base -> {
            checkVerified(employerId, base);
            GeoPoint place = base.facts()
                    .findWorkplace(employerId, request.workplaceId())
                    .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
            limit.count(employerId);
            return FoundPeople.of(
                    base.engine().topPeople(wanted(request, place), radius, request.limit()),
                    base.facts(),
                    people -> base.facts().contactsOfEmployer(employerId, people));
        });
    }

    private static void checkVerified(UUID employerId, SearchBase base) {
        if (!base.facts().isVerified(employerId)) {
            throw new ProblemException(
                    ProblemCode.EMPLOYER_NOT_VERIFIED,
                    "La recherche s'ouvre quand le Département a vérifié votre établissement.",
                    "Searching opens once the Département has verified your establishment.");
        }
    }

    private static OfferCard wanted(WorkplaceSearchRequest request, GeoPoint place) {
        return new OfferCard(
                request.workplaceId(),
                RomeCatalogue.load().currentCode(request.romeCode()),
                request.contractType() == null ? null : request.contractType().name(),
                place,
                request.skills().stream()
                        .map(skill ->
                                new SkillNeed(skill.code(), skill.weight() == WorkplaceSearchRequest.Weight.ESSENTIAL))
                        .toList(),
                null,
                null,
                null);
    }

    /** No transaction, and no database connection, for what memory holds. */
    private List<CandidateView> show(UUID employerId, Function<SearchBase, FoundPeople> search) {
        FoundPeople found = bases.findInMemory()
                .map(search)
                .orElseGet(() -> QuarkusTransaction.requiringNew().call(() -> search.apply(bases.inTables())));
        List<UUID> personIds = found.personIds();
        List<UUID> candidateIds = cipher.candidateIds(employerId, personIds);
        shownCards.show(employerId, personIds, candidateIds);
        return IntStream.range(0, personIds.size())
                .mapToObj(at -> toView(candidateIds.get(at), found.matches().get(at), found))
                .toList();
    }

    private CandidateView toView(UUID candidateId, Match match, FoundPeople found) {
        return CandidateViewMapper.toView(
                candidateId, match, found.wishesOf(match.personId()), labels, found.contacts());
    }
}
