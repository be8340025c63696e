package fr.monjob.profile.candidate;

import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.profile.location.CellLevel;
import fr.monjob.profile.location.CellPolicy;
import fr.monjob.profile.location.GridSquare;
import fr.monjob.profile.location.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who is known to the other services, and how finely their place is told. Each step holds the areas it touches, so that who
 * goes counts everybody who comes, and nobody counts who goes. Last of all the events are written.
 */
@ApplicationScoped
public class PublishedPeople {

    private static final CellPolicy POLICY = CellPolicy.HOUSE;

    private final CandidateRepository candidates;
    private final CandidatePublisher publisher;
    private final Clock clock;

    PublishedPeople(CandidateRepository candidates, CandidatePublisher publisher, Clock clock) {
        this.candidates = candidates;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Whether this person is published now. */
    @Transactional(TxType.MANDATORY)
    public boolean isPublished(UUID personId) {
        return candidates.isPublished(personId);
    }

    /**
     * Makes a person known.
     *
     * @param facts all but the cell, which is decided here
     */
    @Transactional(TxType.MANDATORY)
    public void publish(CandidateProfile facts, Place place) {
        tell(facts, place, true);
    }

    /** Tells the present state of a person, if they are published and it is not what was told last. */
    @Transactional(TxType.MANDATORY)
    public void update(CandidateProfile facts, Place place) {
        tell(facts, place, false);
    }

    /** Tells that a person is not there any more; nothing happens when they were not. */
    @Transactional(TxType.MANDATORY)
    public void withdraw(UUID personId) {
        CandidateEntity candidate = lockToLeave(personId);
        if (candidate == null || !candidate.published) {
            return;
        }
        candidate.withdraw();
        List<CandidateEntity> changed = new ArrayList<>(List.of(candidate));
        candidate.place().square().ifPresent(left -> changed.addAll(coarsenAround(left)));
        publisher.publish(changed);
    }

    /** Looks again at the levels of those who live in a square of 2 km, and tells what changes. */
    @Transactional(TxType.MANDATORY)
    public void review(GridSquare square) {
        candidates.lockAreas(List.of(square));
        CellCounts people = candidates.count(square);
        Instant now = clock.instant();
        List<CandidateEntity> changed = candidates.listIn(square).stream()
                .filter(neighbour ->
                        moveTo(POLICY.next(neighbour.level, neighbour.levelSince, people, now), neighbour, now))
                .toList();
        publisher.publish(changed);
    }

    private void tell(CandidateProfile facts, Place place, boolean evenIfWithdrawn) {
        CandidateEntity known = lockToCome(facts.profileId(), place.square());
        if (!evenIfWithdrawn && (known == null || !known.published)) {
            return;
        }
        Instant now = clock.instant();
        CandidateEntity candidate = known == null ? appear(facts.profileId(), place, now) : known;
        Optional<GridSquare> before = candidate.published ? candidate.place().square() : Optional.empty();
        candidate.settle(place);
        candidate.changeLevel(level(candidate, known == null, now), now);
        List<CandidateEntity> changed = new ArrayList<>();
        if (candidate.tell(facts)) {
            changed.add(candidate);
        }
        before.filter(left -> !place.square().equals(Optional.of(left)))
                .ifPresent(left -> changed.addAll(coarsenAround(left)));
        publisher.publish(changed);
    }

    private CellLevel level(CandidateEntity candidate, boolean isNew, Instant now) {
        return candidate
                .place()
                .square()
                .map(candidates::count)
                .map(people ->
                        isNew ? POLICY.first(people) : POLICY.next(candidate.level, candidate.levelSince, people, now))
                .orElse(CellLevel.EPCI);
    }

    /** Somebody left this square of 2 km: who is told as a square that holds too few now is told as a coarser one. */
    private List<CandidateEntity> coarsenAround(GridSquare left) {
        CellCounts people = candidates.count(left);
        Instant now = clock.instant();
        return Stream.of(CellLevel.KM_2, CellLevel.KM_4, CellLevel.KM_8, CellLevel.KM_16)
                .filter(level -> POLICY.coarsened(level, people) != level)
                .flatMap(level -> candidates.listToldAs(left.at(level)).stream())
                .filter(neighbour -> moveTo(POLICY.coarsened(neighbour.level, people), neighbour, now))
                .toList();
    }

    private static boolean moveTo(CellLevel level, CandidateEntity candidate, Instant now) {
        candidate.changeLevel(level, now);
        return candidate.tell(candidate.facts());
    }

    /** The row of a person as it is once their area is held. Null when they were never published. */
    private CandidateEntity lockToLeave(UUID personId) {
        CandidateEntity candidate = CandidateEntity.findById(personId);
        if (candidate != null) {
            candidates.lockAreas(candidate.place().square().stream().toList());
            candidates.reread(candidate);
        }
        return candidate;
    }

    /** The same for who comes or stays; who moves leaves as well. The person's own row keeps two moves apart. */
    private CandidateEntity lockToCome(UUID personId, Optional<GridSquare> comingTo) {
        CandidateEntity candidate = CandidateEntity.findById(personId);
        Optional<GridSquare> present =
                candidate == null ? Optional.empty() : candidate.place().square();
        List<GridSquare> areas =
                Stream.concat(present.stream(), comingTo.stream()).toList();
        if (candidate != null && candidate.published && !present.equals(comingTo)) {
            candidates.lockAreas(areas);
        } else {
            candidates.enterAreas(areas);
        }
        if (candidate != null) {
            candidates.reread(candidate);
        }
        return candidate;
    }

    private static CandidateEntity appear(UUID personId, Place place, Instant now) {
        CandidateEntity candidate = new CandidateEntity();
        candidate.id = personId;
        candidate.level = CellLevel.EPCI;
        candidate.levelSince = now;
        candidate.settle(place);
        candidate.published = false;
        candidate.persist();
        return candidate;
    }
}
