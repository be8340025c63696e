package fr.monjob.match.api;

import java.util.List;
import java.util.UUID;

/**
 * A person who fits an offer, within everybody's limits.
 *
 * @param score          0 to 1, unrounded
 * @param matchedSkills  codes of the offer's skills that the person has, in the offer's order
 * @param missingSkills  the others, in the offer's order
 * @param distanceMetres great circle from the workplace to the person's place as asked: cell centre or home
 */
public record Match(
        UUID offerId,
        UUID personId,
        double score,
        Components components,
        List<String> matchedSkills,
        List<String> missingSkills,
        MatchReason reason,
        double distanceMetres) {

    private static final double SHOWN_DECIMALS = 1e4;

    /** The score as shown: four decimals. */
    public double shownScore() {
        return Math.round(score * SHOWN_DECIMALS) / SHOWN_DECIMALS;
    }
}
