package fr.monjob.matching.candidatesearch;

import fr.monjob.contract.id.CandidateIdCipher;
import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.Radius;
import fr.monjob.matching.candidateindex.CandidateEntity;
import fr.monjob.matching.candidateindex.CandidateWishes;
import fr.monjob.matching.catalogue.Labels;
import fr.monjob.matching.employerindex.EmployerStandingEntity;
import fr.monjob.matching.offerindex.IndexedOffer;
import fr.monjob.matching.offerindex.OfferEntity;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds people for an employer's own published offer. */
@ApplicationScoped
class CandidateSearchService {

    private final MatchEngine engine;
    private final CandidateIdCipher cipher;
    private final Labels labels;

    CandidateSearchService(MatchEngine engine, CandidateIdCipher cipher, Labels labels) {
        this.engine = engine;
        this.cipher = cipher;
        this.labels = labels;
    }

    /**
     * The best people, best first.
     *
     * @throws ProblemException 403 while the employer is not verified, 404 when it has no such published offer
     */
    @Transactional
    List<CandidateView> listCandidates(UUID employerId, UUID offerId, Radius radius, int limit) {
        if (!EmployerStandingEntity.isVerified(employerId)) {
            throw new ProblemException(
                    ProblemCode.EMPLOYER_NOT_VERIFIED,
                    "La recherche s'ouvre quand le Département a vérifié votre établissement.",
                    "Searching opens once the Département has verified your establishment.");
        }
        OfferCard offer = OfferEntity.findPublished(offerId)
                .filter(found -> found.text().employerId().equals(employerId))
                .map(IndexedOffer::card)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        List<Match> matches = engine.topPeople(offer, radius, limit);
        Map<UUID, CandidateWishes> people =
                CandidateEntity.listWishes(matches.stream().map(Match::personId).toList()).stream()
                        .collect(Collectors.toMap(CandidateWishes::profileId, Function.identity()));
        return matches.stream()
                .map(match -> CandidateViewMapper.toView(
                        cipher.candidateId(employerId, match.personId()), match, people.get(match.personId()), labels))
                .toList();
    }
}
