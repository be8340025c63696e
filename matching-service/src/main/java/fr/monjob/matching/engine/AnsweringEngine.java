package fr.monjob.matching.engine;

import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Radius;
import fr.monjob.matching.postgis.PostgisMatchEngine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Answers from memory while the index is complete and in step, and from PostGIS otherwise: the same, only slower. */
@ApplicationScoped
class AnsweringEngine implements MatchEngine {

    private final MemoryIndex index;
    private final PostgisMatchEngine postgis;

    AnsweringEngine(MemoryIndex index, PostgisMatchEngine postgis) {
        this.index = index;
        this.postgis = postgis;
    }

    @Override
    public List<Match> topPeople(OfferCard offer, Radius radius, int k) {
        return engine().topPeople(offer, radius, k);
    }

    @Override
    public List<Match> topOffers(PersonCard person, int k) {
        return engine().topOffers(person, k);
    }

    @Override
    public long countPeople(OfferCard offer, Radius radius) {
        return engine().countPeople(offer, radius);
    }

    @Override
    public long countOffers(PersonCard person) {
        return engine().countOffers(person);
    }

    private MatchEngine engine() {
        return index.findReady().<MatchEngine>map(engine -> engine).orElse(postgis);
    }
}
