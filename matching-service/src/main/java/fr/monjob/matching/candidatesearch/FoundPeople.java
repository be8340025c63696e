package fr.monjob.matching.candidatesearch;

import fr.monjob.match.api.Match;
import fr.monjob.matching.candidateindex.CandidateWishes;
import fr.monjob.matching.contactindex.ContactStates;
import fr.monjob.matching.facts.SearchFacts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Who is to be shown to an employer, best first, with what is shown of them besides the match. */
record FoundPeople(List<Match> matches, Map<UUID, CandidateWishes> wishes, ContactStates contacts) {

    /** @param contacts how far the employer has come with some people */
    static FoundPeople of(List<Match> matches, SearchFacts facts, Function<Collection<UUID>, ContactStates> contacts) {
        List<UUID> people = matches.stream().map(Match::personId).toList();
        Map<UUID, CandidateWishes> wishes = facts.mapWishes(people);
        // Who left between the answer and here is not shown.
        List<Match> shown = matches.stream()
                .filter(match -> wishes.containsKey(match.personId()))
                .toList();
        return new FoundPeople(shown, wishes, contacts.apply(people));
    }

    List<UUID> personIds() {
        return matches.stream().map(Match::personId).toList();
    }

    CandidateWishes wishesOf(UUID personId) {
        return wishes.get(personId);
    }
}
