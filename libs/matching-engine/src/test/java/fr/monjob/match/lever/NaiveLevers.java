package fr.monjob.match.lever;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.SkillNeed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The reference: really makes each change that any offer could make worth it, and has an engine count again. */
record NaiveLevers(
        MatchEngine engine, List<OfferCard> offers, Function<String, ? extends Collection<String>> neighbours) {

    Map<Change, Integer> of(PersonCard person) {
        long now = engine.countOffers(person);
        Map<Change, Integer> levers = new HashMap<>();
        changed(person).forEach((change, changed) -> {
            int more = (int) (engine.countOffers(changed) - now);
            if (more > 0) {
                levers.put(change, more);
            }
        });
        return levers;
    }

    private Map<Change, PersonCard> changed(PersonCard person) {
        Map<Change, PersonCard> changed = new HashMap<>();
        for (int more : List.of(5, 10, 15)) {
            changed.put(
                    new Change(Change.Kind.RADIUS, String.valueOf(more)),
                    with(
                            person,
                            person.wishes().stream()
                                    .map(wish -> going(wish, more))
                                    .toList(),
                            person.skills(),
                            person.licences()));
        }
        offers.stream()
                .flatMap(offer -> offer.skills().stream())
                .map(SkillNeed::code)
                .distinct()
                .filter(code -> person.skills().size() < 100)
                .forEach(code -> changed.put(
                        new Change(Change.Kind.SKILL, code),
                        with(person, person.wishes(), plus(person.skills(), code), person.licences())));
        offers.stream()
                .map(OfferCard::drivingLicence)
                .filter(Objects::nonNull)
                .forEach(licence -> changed.put(
                        new Change(Change.Kind.LICENCE, licence),
                        with(person, person.wishes(), person.skills(), plus(person.licences(), licence))));
        newWishes(person)
                .forEach((job, wish) -> changed.put(
                        new Change(Change.Kind.JOB, job),
                        with(person, plus(person.wishes(), wish), person.skills(), person.licences())));
        return changed;
    }

    private Map<String, JobWish> newWishes(PersonCard person) {
        Map<String, JobWish> wishes = new HashMap<>();
        List<String> wanted = person.wishes().stream().map(JobWish::romeCode).toList();
        for (JobWish wish : person.wishes()) {
            for (String job : neighbours.apply(wish.romeCode())) {
                if (!wanted.contains(job) && !wishes.containsKey(job) && wanted.size() < 20) {
                    wishes.put(
                            job,
                            new JobWish(job, wish.radiusKm(), wish.contractTypes(), wish.minHours(), wish.maxHours()));
                }
            }
        }
        return wishes;
    }

    private static JobWish going(JobWish wish, int more) {
        int radius = Math.min(100, wish.radiusKm() + more);
        return new JobWish(wish.romeCode(), radius, wish.contractTypes(), wish.minHours(), wish.maxHours());
    }

    private static PersonCard with(PersonCard card, List<JobWish> wishes, Set<String> skills, Set<String> licences) {
        return new PersonCard(
                card.id(), card.place(), card.toleranceMetres(), wishes, skills, licences, card.availableFrom());
    }

    private static Set<String> plus(Set<String> words, String one) {
        Set<String> more = new HashSet<>(words);
        more.add(one);
        return more;
    }

    private static List<JobWish> plus(List<JobWish> wishes, JobWish one) {
        List<JobWish> more = new ArrayList<>(wishes);
        more.add(one);
        return more;
    }
}
