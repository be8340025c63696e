package fr.monjob.match.rank;

import fr.monjob.match.api.Match;
import java.util.Arrays;
import java.util.Comparator;

/** The one order of an answer: score descending, then the day's lot. Never distance. */
public final class MatchOrder {

    private static final double GRAINS = 1e9;

    private MatchOrder() {}

    /**
     * The score in grains of 1e-9, equal scores having equal grains. Whole grains keep the order transitive, which
     * "differs by less than 1e-9" would not.
     */
    public static long grains(double score) {
        // rint, as PostgreSQL rounds float8: half to even.
        return (long) Math.rint(score * GRAINS);
    }

    public static Comparator<Match> on(MatchDay day) {
        return Comparator.comparingLong((Match match) -> grains(match.score()))
                .reversed()
                .thenComparing(match -> day.tieBreak(match.offerId(), match.personId()), Arrays::compareUnsigned);
    }
}
