package fr.monjob.matching.nearbyalert;

import fr.monjob.contract.event.EventType;
import fr.monjob.contract.match.MatchedOffer;
import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.Radius;
import fr.monjob.matching.alert.FoundMatches;
import fr.monjob.matching.offerindex.IndexedOffer;
import fr.monjob.matching.offerindex.OfferEntity;
import fr.monjob.matching.offerindex.OfferText;
import fr.monjob.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells the best people about a newly published offer, each of them once. */
@ApplicationScoped
class NearbyAlertService {

    /** A match is told once and never changes. */
    private static final long ONLY_VERSION = 1;

    private final OfferAlerts alerts;
    private final FoundMatches found;
    private final Outbox outbox;
    private final NearbyAlertConfig config;

    NearbyAlertService(OfferAlerts alerts, FoundMatches found, Outbox outbox, NearbyAlertConfig config) {
        this.alerts = alerts;
        this.found = found;
        this.outbox = outbox;
        this.config = config;
    }

    /** Takes an offer that waits, committed before the work so that a failure counts against it. */
    @Transactional
    Optional<OfferAlerts.Waiting> findNext() {
        return alerts.findNext();
    }

    /**
     * Tells about this offer, if it is still published; all of it or nothing.
     *
     * @param engine that knows everybody of the moment when the offer was taken
     */
    @Transactional
    void alert(UUID offerId, MatchEngine engine) {
        OfferEntity.findPublished(offerId).ifPresent(offer -> alert(offer, engine));
        alerts.done(offerId);
    }

    private void alert(IndexedOffer offer, MatchEngine engine) {
        Map<UUID, Match> best = new LinkedHashMap<>();
        engine.topPeople(offer.card(), Radius.UNLIMITED, config.people())
                .forEach(match -> best.put(OfferAlerts.matchId(match.offerId(), match.personId()), match));
        Set<UUID> fresh = found.takeNew(best.keySet());
        best.forEach((matchId, match) -> {
            if (fresh.contains(matchId)) {
                tell(matchId, match, offer.text());
            }
        });
    }

    private void tell(UUID matchId, Match match, OfferText offer) {
        outbox.append(
                EventType.MATCH_FOUND,
                matchId,
                ONLY_VERSION,
                new MatchedOffer(
                        matchId,
                        match.offerId(),
                        match.personId(),
                        offer.title(),
                        offer.companyName(),
                        offer.communeName(),
                        match.shownScore()));
    }
}
