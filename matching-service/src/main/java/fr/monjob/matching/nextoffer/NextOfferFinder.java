package fr.monjob.matching.nextoffer;

import fr.monjob.contract.application.ApplicationProgress;
import fr.monjob.contract.event.EventType;
import fr.monjob.contract.match.NextOffers;
import fr.monjob.contract.match.NextOffers.NextOffer;
import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.PersonCard;
import fr.monjob.matching.alert.FoundMatches;
import fr.monjob.matching.candidateindex.CandidateEntity;
import fr.monjob.matching.offerindex.IndexedOffer;
import fr.monjob.matching.offerindex.OfferEntity;
import fr.monjob.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A refusal is no dead end: the person is told of the next offers that fit, once for each application. */
@ApplicationScoped
class NextOfferFinder {

    /** Few enough for a message that is read. */
    private static final int MOST = 3;

    /** Enough to find three beside those that the person has applied to: a person has few applications. */
    private static final int LOOKED_AT = 30;

    /** What is told of an application is told once and never changes. */
    private static final long ONLY_VERSION = 1;

    private final MatchEngine engine;
    private final FoundMatches found;
    private final Outbox outbox;

    NextOfferFinder(MatchEngine engine, FoundMatches found, Outbox outbox) {
        this.engine = engine;
        this.found = found;
        this.outbox = outbox;
    }

    /** Of somebody who is not published, or for whom nothing is left, nothing is told. */
    void tellNext(ApplicationProgress ended) {
        PersonCard person = CandidateEntity.mapCards(List.of(ended.profileId())).get(ended.profileId());
        if (person == null) {
            return;
        }
        List<NextOffer> next = listNext(person, AppliedOfferEntity.setOffersOf(person.id()));
        if (!next.isEmpty() && !found.takeNew(List.of(idOf(ended))).isEmpty()) {
            outbox.append(
                    EventType.NEXT_OFFERS_FOUND,
                    ended.applicationId(),
                    ONLY_VERSION,
                    new NextOffers(ended.applicationId(), person.id(), next));
        }
    }

    private List<NextOffer> listNext(PersonCard person, Set<UUID> applied) {
        List<UUID> fitting = engine.topOffers(person, LOOKED_AT).stream()
                .map(Match::offerId)
                .filter(offer -> !applied.contains(offer))
                .toList();
        Map<UUID, IndexedOffer> published = OfferEntity.listPublished(fitting).stream()
                .collect(Collectors.toMap(offer -> offer.card().id(), offer -> offer));
        return fitting.stream()
                .filter(published::containsKey)
                .limit(MOST)
                .map(offer -> toNext(published.get(offer)))
                .toList();
    }

    private static NextOffer toNext(IndexedOffer offer) {
        return new NextOffer(
                offer.card().id(),
                offer.text().title(),
                offer.text().companyName(),
                offer.text().communeName());
    }

    private static UUID idOf(ApplicationProgress ended) {
        return UUID.nameUUIDFromBytes(("next offers " + ended.applicationId()).getBytes(StandardCharsets.US_ASCII));
    }
}
