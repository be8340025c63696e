package fr.monjob.matching.candidatealert;

import fr.monjob.contract.event.EventType;
import fr.monjob.contract.match.CandidatesForOffer;
import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.PersonCard;
import fr.monjob.matching.alert.FoundMatches;
import fr.monjob.matching.candidatealert.ChangedCandidates.Waiting;
import fr.monjob.matching.candidateindex.CandidateEntity;
import fr.monjob.matching.offerindex.IndexedOffer;
import fr.monjob.matching.offerindex.OfferEntity;
import fr.monjob.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells employers that somebody fits their offer who did not before, at most once an offer and day: how many, and how
 * soon after which change, would tell who.
 */
@ApplicationScoped
class CandidateAlertService {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A match is told once and never changes. */
    private static final long ONLY_VERSION = 1;

    private final ChangedCandidates changed;
    private final FoundMatches found;
    private final Outbox outbox;
    private final Clock clock;

    CandidateAlertService(ChangedCandidates changed, FoundMatches found, Outbox outbox, Clock clock) {
        this.changed = changed;
        this.found = found;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes people who wait, committed before the work so that a failure counts against them. */
    @Transactional
    List<Waiting> take() {
        return changed.take();
    }

    /**
     * Tells of these people's new offers, as far as they are still published; all of it or nothing.
     *
     * @param engine that knows every offer of the moment when they were taken
     */
    @Transactional
    void alert(List<Waiting> waiting, MatchEngine engine) {
        Map<UUID, PersonCard> cards = CandidateEntity.mapCards(
                waiting.stream().map(Waiting::profileId).toList());
        LocalDate day = LocalDate.now(clock.withZone(PARIS));
        Map<UUID, UUID> offers = new HashMap<>();
        waiting.stream()
                .filter(each -> cards.containsKey(each.profileId()))
                .flatMap(each -> newOffers(engine, each.previous(), cards.get(each.profileId())).stream())
                .forEach(offerId -> offers.put(matchId(offerId, day), offerId));
        Set<UUID> fresh = found.takeNew(offers.keySet());
        offers.keySet().retainAll(fresh);
        // The words of an offer are read only for those that are told.
        OfferEntity.listPublished(offers.values()).forEach(offer -> tell(offer, day));
        changed.done(waiting);
    }

    private static Set<UUID> newOffers(MatchEngine engine, PersonCard previous, PersonCard card) {
        Set<UUID> fitting = fitting(engine, card);
        if (previous != null) {
            fitting.removeAll(fitting(engine, previous));
        }
        return fitting;
    }

    private static Set<UUID> fitting(MatchEngine engine, PersonCard card) {
        return engine.topOffers(card, MatchEngine.MAX_ANSWER).stream()
                .map(Match::offerId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void tell(IndexedOffer offer, LocalDate day) {
        UUID offerId = offer.card().id();
        UUID matchId = matchId(offerId, day);
        outbox.append(
                EventType.CANDIDATES_FOUND,
                matchId,
                ONLY_VERSION,
                new CandidatesForOffer(
                        matchId,
                        offerId,
                        offer.text().employerId(),
                        offer.text().title(),
                        day));
    }

    /** The id of what is told of an offer on a day: the same two always give the same. */
    static UUID matchId(UUID offerId, LocalDate day) {
        return UUID.nameUUIDFromBytes(("candidates " + offerId + " " + day).getBytes(StandardCharsets.US_ASCII));
    }
}
