package fr.monjob.profile.candidate;

import fr.monjob.profile.location.CellLevel;
import fr.monjob.profile.location.CellPolicy;
import fr.monjob.profile.location.GridSquare;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Makes people known, each of them once. */
    @Transactional(TxType.MANDATORY)
    public void publish(List<Telling> people) {
        tell(people, lockToCome(people));
    }

    /** Tells the present state of a person, if they are published and it is not what was told last. */
    @Transactional(TxType.MANDATORY)
    public void update(Telling person) {
        Map<UUID, CandidateEntity> known = lockToCome(List.of(person));
        if (known.values().stream().anyMatch(candidate -> candidate.published)) {
            tell(List.of(person), known);
        }
    }

    /** Tells that a person is not there any more; nothing happens when they were not. */
    @Transactional(TxType.MANDATORY)
    public void withdraw(UUID personId) {
        withdraw(lockToLeave(personId));
    }

    /** The same when they have not shown themselves since that moment. */
    @Transactional(TxType.MANDATORY)
    void withdrawUnlessShownSince(UUID personId, Instant then) {
        CandidateEntity candidate = lockToLeave(personId);
        if (candidate != null && !candidate.shownSince.isAfter(then)) {
            withdraw(candidate);
        }
    }

    private void withdraw(CandidateEntity candidate) {
        if (candidate == null || !candidate.published) {
            return;
        }
        candidate.withdraw();
        Set<CandidateEntity> changed = new LinkedHashSet<>(List.of(candidate));
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

    /** @param known the rows of those who were told of before */
    private void tell(List<Telling> people, Map<UUID, CandidateEntity> known) {
        Instant now = clock.instant();
        Set<GridSquare> left = new LinkedHashSet<>();
        List<CandidateEntity> told = new ArrayList<>();
        // Everybody is in their place before anybody is counted.
        for (Telling person : people) {
            CandidateEntity candidate = known.get(person.facts().profileId());
            if (candidate == null) {
                candidate = appear(person, now);
            } else if (moves(candidate, person)) {
                candidate.place().square().ifPresent(left::add);
            }
            candidate.settle(person.place(), now);
            told.add(candidate);
        }
        Map<GridSquare, CellCounts> counts = new HashMap<>();
        Set<CandidateEntity> changed = new LinkedHashSet<>();
        for (int i = 0; i < people.size(); i++) {
            CandidateEntity candidate = told.get(i);
            boolean isNew = !known.containsKey(candidate.id);
            candidate.changeLevel(level(candidate, isNew, counts, now), now);
            if (candidate.tell(people.get(i).facts())) {
                changed.add(candidate);
            }
        }
        left.forEach(square -> changed.addAll(coarsenAround(square)));
        publisher.publish(changed);
    }

    private CellLevel level(CandidateEntity candidate, boolean isNew, Map<GridSquare, CellCounts> counts, Instant now) {
        return candidate
                .place()
                .square()
                .map(square -> counts.computeIfAbsent(square, candidates::count))
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

    /**
     * The same for who comes or stays; who moves leaves as well. The person's own row keeps two moves apart.
     *
     * @return the rows of those who were told of before
     */
    private Map<UUID, CandidateEntity> lockToCome(List<Telling> people) {
        Map<UUID, CandidateEntity> known = candidates.listOf(
                people.stream().map(person -> person.facts().profileId()).toList());
        List<GridSquare> areas = new ArrayList<>();
        boolean somebodyMoves = false;
        for (Telling person : people) {
            CandidateEntity candidate = known.get(person.facts().profileId());
            person.place().square().ifPresent(areas::add);
            if (candidate != null) {
                candidate.place().square().ifPresent(areas::add);
                somebodyMoves |= moves(candidate, person);
            }
        }
        if (somebodyMoves) {
            candidates.lockAreas(areas);
        } else {
            candidates.enterAreas(areas);
        }
        known.values().forEach(candidates::reread);
        return known;
    }

    private static boolean moves(CandidateEntity candidate, Telling person) {
        return candidate.published
                && !candidate.place().square().equals(person.place().square());
    }

    private static CandidateEntity appear(Telling person, Instant now) {
        CandidateEntity candidate = new CandidateEntity();
        candidate.id = person.facts().profileId();
        candidate.level = CellLevel.EPCI;
        candidate.levelSince = now;
        candidate.settle(person.place(), now);
        candidate.persist();
        return candidate;
    }
}
