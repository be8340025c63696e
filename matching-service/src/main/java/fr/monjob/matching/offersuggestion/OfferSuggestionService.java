package fr.monjob.matching.offersuggestion;

import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.PersonCard;
import fr.monjob.matching.candidateindex.CandidateEntity;
import fr.monjob.matching.catalogue.Labels;
import fr.monjob.matching.offerindex.IndexedOffer;
import fr.monjob.matching.offerindex.OfferEntity;
import fr.monjob.matching.startingpoint.StartingPoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds offers for a published person. */
@ApplicationScoped
class OfferSuggestionService {

    private final MatchEngine engine;
    private final Labels labels;

    OfferSuggestionService(MatchEngine engine, Labels labels) {
        this.engine = engine;
        this.labels = labels;
    }

    /** The best offers, best first, measured from this home; none for somebody who is not published. */
    @Transactional
    List<SuggestionView> listSuggestions(UUID personId, StartingPoint from, int limit) {
        return CandidateEntity.findCard(personId)
                .map(card -> suggest(card.at(from.home()), from, limit))
                .orElse(List.of());
    }

    private List<SuggestionView> suggest(PersonCard person, StartingPoint from, int limit) {
        List<Match> matches = engine.topOffers(person, limit);
        Map<UUID, IndexedOffer> offers =
                OfferEntity.listPublished(matches.stream().map(Match::offerId).toList()).stream()
                        .collect(Collectors.toMap(offer -> offer.card().id(), Function.identity()));
        // What was closed between the answer and here is not shown.
        return matches.stream()
                .filter(match -> offers.containsKey(match.offerId()))
                .map(match -> SuggestionMapper.toView(match, offers.get(match.offerId()), from.means(), labels))
                .toList();
    }
}
