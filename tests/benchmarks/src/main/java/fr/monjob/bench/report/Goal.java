package fr.monjob.bench.report;

import java.util.Locale;

/**
 * Something that the matching has to reach.
 *
 * @param reached NaN when it was not measured
 * @param least   whether that is the least that will do, not the most
 */
record Goal(String about, double reached, boolean least, double limit, String unit) {

    boolean isReached() {
        return least ? reached >= limit : reached <= limit;
    }

    String row() {
        String verdict = Double.isNaN(reached) ? "not measured" : isReached() ? "yes" : "**no**";
        return String.format(
                Locale.ROOT,
                "| %s | %s %s%s | %s%s | %s |%n",
                about,
                least ? "≥" : "≤",
                Shown.number(limit),
                unit,
                Shown.number(reached),
                unit,
                verdict);
    }
}
