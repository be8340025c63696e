package fr.monjob.matching.candidatesearch;

import fr.monjob.contract.id.CandidateIdCipher;
import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.matching.candidateindex.CandidateEntity;
import fr.monjob.matching.candidateindex.CandidateWishes;
import fr.monjob.matching.catalogue.Labels;
import fr.monjob.matching.contactindex.ContactStates;
import fr.monjob.matching.employerindex.EmployerWorkplaceEntity;
import fr.monjob.matching.exposure.ExposureLog;
import fr.monjob.matching.exposure.ExposureStage;
import fr.monjob.matching.offerindex.IndexedOffer;
import fr.monjob.matching.offerindex.OfferEntity;
import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds people for an employer: for its own published offer, or around one of its workplaces. */
@ApplicationScoped
class CandidateSearchService {

    private final MatchEngine engine;
    private final CandidateIdCipher cipher;
    private final SearchLimits limits;
    private final ExposureLog exposure;
    private final Labels labels;
    private final Clock clock;

    CandidateSearchService(
            MatchEngine engine,
            CandidateIdCipher cipher,
            SearchLimits limits,
            ExposureLog exposure,
            Labels labels,
            Clock clock) {
        this.engine = engine;
        this.cipher = cipher;
        this.limits = limits;
        this.exposure = exposure;
        this.labels = labels;
        this.clock = clock;
    }

    /**
     * The best people for an offer, best first.
     *
     * @throws ProblemException 403 while the employer is not verified, 404 when it has no such published offer, 429
     *     when it searched or saw too much
     */
    @Transactional
    List<CandidateView> listCandidates(UUID employerId, UUID offerId, Radius radius, int limit) {
        limits.countSearch(employerId);
        OfferCard offer = OfferEntity.findPublished(offerId)
                .filter(found -> found.text().employerId().equals(employerId))
                .map(IndexedOffer::card)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        return show(
                employerId,
                engine.topPeople(offer, radius, limit),
                people -> ContactStates.ofOffer(employerId, offerId, people));
    }

    /**
     * The best people around a workplace, best first. Lots among equals are drawn by the workplace, so that asking
     * again shows the same.
     *
     * @throws ProblemException 403 while the employer is not verified, 404 when it has no such workplace, 429 when it
     *     searched or saw too much
     */
    @Transactional
    List<CandidateView> listAround(UUID employerId, WorkplaceSearchRequest request) {
        Radius radius = SearchRadiusPolicy.of(request.radiusKm());
        limits.countSearch(employerId);
        GeoPoint place = EmployerWorkplaceEntity.findPlace(employerId, request.workplaceId())
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        OfferCard wanted = new OfferCard(
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
        return show(
                employerId,
                engine.topPeople(wanted, radius, request.limit()),
                people -> ContactStates.ofEmployer(employerId, people));
    }

    private List<CandidateView> show(UUID employerId, List<Match> matches, Function<List<UUID>, ContactStates> asked) {
        List<UUID> personIds = matches.stream().map(Match::personId).toList();
        Map<UUID, CandidateWishes> people = CandidateEntity.mapWishes(personIds);
        ContactStates contacts = asked.apply(personIds);
        // Who left between the answer and here is not shown.
        List<Match> shown = matches.stream()
                .filter(match -> people.containsKey(match.personId()))
                .toList();
        List<UUID> candidateIds = cipher.candidateIds(
                employerId, shown.stream().map(Match::personId).toList());
        if (limits.countCards(employerId, candidateIds) > 0) {
            exposure.countPublished(ExposureStage.SHOWN, people.keySet(), clock.instant());
        }
        return IntStream.range(0, shown.size())
                .mapToObj(at -> CandidateViewMapper.toView(
                        candidateIds.get(at),
                        shown.get(at),
                        people.get(shown.get(at).personId()),
                        labels,
                        contacts))
                .toList();
    }
}
