package fr.monjob.matching.candidatealert;

import fr.monjob.contract.event.EventType;
import fr.monjob.contract.match.CandidatesForOffer;
import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.PersonCard;
import fr.monjob.matching.candidatealert.ChangedCandidates.Waiting;
import fr.monjob.matching.candidateindex.CandidateEntity;
import fr.monjob.matching.foundmatch.FoundMatches;
import fr.monjob.matching.offerindex.IndexedOffer;
import fr.monjob.matching.offerindex.OfferEntity;
import fr.monjob.matching.postgis.PostgisMatchEngine;
import fr.monjob.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
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
    private final PostgisMatchEngine engine;
    private final Outbox outbox;
    private final Clock clock;

    CandidateAlertService(
            ChangedCandidates changed, FoundMatches found, PostgisMatchEngine engine, Outbox outbox, Clock clock) {
        this.changed = changed;
        this.found = found;
        this.engine = engine;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes a person who waits, committed before the work so that a failure counts against it. */
    @Transactional
    Optional<Waiting> findNext() {
        return changed.findNext();
    }

    /** Tells of this person's new offers, if the person is still published; all of it or nothing. */
    @Transactional
    void alert(Waiting waiting) {
        CandidateEntity.findCard(waiting.profileId()).ifPresent(card -> alert(waiting.previous(), card));
        changed.done(waiting);
    }

    private void alert(PersonCard previous, PersonCard card) {
        Set<UUID> fitting = fitting(card);
        if (previous != null) {
            fitting.removeAll(fitting(previous));
        }
        LocalDate day = LocalDate.now(clock.withZone(PARIS));
        Map<UUID, UUID> offers = new HashMap<>();
        fitting.forEach(offerId -> offers.put(matchId(offerId, day), offerId));
        Set<UUID> fresh = found.takeNew(offers.keySet());
        offers.keySet().retainAll(fresh);
        // The words of an offer are read only for those that are told.
        OfferEntity.listPublished(offers.values()).forEach(offer -> tell(offer, day));
    }

    private Set<UUID> fitting(PersonCard card) {
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
