package fr.monjob.bench.world;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.Radius;

/** What every contender is asked: the best {@link #K} people for this offer. */
public record Question(OfferCard offer, Radius radius) {

    public static final int K = 20;
}
