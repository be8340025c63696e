package fr.monjob.profile.peoplelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds the lines of a list that are about somebody of an earlier line, or about somebody who is there. */
@ApplicationScoped
class DuplicateFinder {

    private static final int AT_ONCE = 500;

    private final KnownPeople known;

    DuplicateFinder(KnownPeople known) {
        this.known = known;
    }

    /**
     * The duplicates in the order of the lines, one for a line.
     *
     * @param caller who may learn which of their own people it is
     */
    @Transactional(TxType.MANDATORY)
    List<ListDuplicate> find(List<ListedPerson> people, UUID caller) {
        List<ListDuplicate> duplicates = new ArrayList<>();
        Map<PersonTrait, Long> earlier = new HashMap<>();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<ListedPerson> some = people.subList(from, Math.min(people.size(), from + AT_ONCE));
            Map<PersonTrait, KnownPeople.Known> there = known.find(some.stream()
                    .flatMap(person -> PersonTrait.of(person.profile()).stream())
                    .toList());
            some.forEach(person -> find(person, earlier, there, caller).ifPresent(duplicates::add));
        }
        return duplicates;
    }

    private static Optional<ListDuplicate> find(
            ListedPerson person,
            Map<PersonTrait, Long> earlier,
            Map<PersonTrait, KnownPeople.Known> there,
            UUID caller) {
        ListDuplicate found = null;
        for (PersonTrait trait : PersonTrait.of(person.profile())) {
            Long sameLine = earlier.putIfAbsent(trait, person.line());
            KnownPeople.Known same = there.get(trait);
            if (found == null && (sameLine != null || same != null)) {
                UUID own = same != null && caller.equals(same.advisorId()) ? same.profileId() : null;
                found = new ListDuplicate(person.line(), trait.kind(), sameLine, own);
            }
        }
        return Optional.ofNullable(found);
    }
}
