package fr.monjob.match.check;

import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.api.Weights;
import fr.monjob.match.rank.MatchDay;
import fr.monjob.match.rank.MatchOrder;
import fr.monjob.match.rank.MatchRule;
import java.util.List;
import java.util.stream.Stream;

/** The reference: reads every pair and sorts all. Engines are right when they answer what this one answers. */
public record NaiveMatchEngine(List<PersonCard> people, List<OfferCard> offers, MatchDay day) implements MatchEngine {

    private static final MatchRule RULE = new MatchRule(Weights.PUBLISHED);

    @Override
    public List<Match> topPeople(OfferCard offer, Radius radius, int k) {
        return best(peopleFor(offer, radius), k);
    }

    @Override
    public List<Match> topOffers(PersonCard person, int k) {
        return best(offersFor(person), k);
    }

    @Override
    public long countPeople(OfferCard offer, Radius radius) {
        return peopleFor(offer, radius).count();
    }

    @Override
    public long countOffers(PersonCard person) {
        return offersFor(person).count();
    }

    private Stream<Match> peopleFor(OfferCard offer, Radius radius) {
        return people.stream().flatMap(person -> RULE.match(person, offer, radius, day.date()).stream());
    }

    private Stream<Match> offersFor(PersonCard person) {
        return offers.stream().flatMap(offer -> RULE.match(person, offer, Radius.UNLIMITED, day.date()).stream());
    }

    private List<Match> best(Stream<Match> matches, int k) {
        return matches.sorted(MatchOrder.on(day))
                .limit(MatchEngine.checkedLength(k))
                .toList();
    }
}
