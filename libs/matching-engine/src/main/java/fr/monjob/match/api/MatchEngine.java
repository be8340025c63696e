package fr.monjob.match.api;

import java.util.List;

/**
 * Who fits what. Every engine gives the same answer: the same limits, score and order, whatever it stores. Safe for use
 * by many threads.
 */
public interface MatchEngine {

    /** The longest answer there is. */
    int MAX_ANSWER = 100;

    /**
     * The best people for an offer, best first.
     *
     * @param radius the employer's own limit on top of the people's
     * @param k      1 to {@link #MAX_ANSWER}
     * @throws IllegalArgumentException for another k
     */
    List<Match> topPeople(OfferCard offer, Radius radius, int k);

    /**
     * The best offers for a person, best first.
     *
     * @param k 1 to {@link #MAX_ANSWER}
     * @throws IllegalArgumentException for another k
     */
    List<Match> topOffers(PersonCard person, int k);

    /** How many people fit; for the house's own use, employers never see a count below eleven. */
    long countPeople(OfferCard offer, Radius radius);

    /** How many offers fit. */
    long countOffers(PersonCard person);

    /** Checks a k. @throws IllegalArgumentException outside 1 to {@link #MAX_ANSWER} */
    static int checkedLength(int k) {
        if (k < 1 || k > MAX_ANSWER) {
            throw new IllegalArgumentException("An answer has 1 to " + MAX_ANSWER + " matches");
        }
        return k;
    }
}
