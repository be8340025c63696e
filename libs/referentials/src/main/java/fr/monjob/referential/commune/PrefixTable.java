package fr.monjob.referential.commune;

import java.util.Comparator;
import java.util.List;

/** Texts in alphabetical order, each pointing at a commune: those with one beginning stand together. Immutable. */
final class PrefixTable {

    /**
     * @param commune position in the list of communes
     * @param whole whether the text is all of the name, but for an article
     */
    record Entry(String text, int commune, boolean whole) {}

    private final List<Entry> entries;

    PrefixTable(List<Entry> entries) {
        this.entries =
                entries.stream().sorted(Comparator.comparing(Entry::text)).toList();
    }

    /** Gives the entries that begin so, in alphabetical order. */
    List<Entry> startingWith(String prefix) {
        // No text contains the last character there is, so that this is behind all that begin with the prefix.
        return entries.subList(lowerBound(prefix), lowerBound(prefix + Character.MAX_VALUE));
    }

    private int lowerBound(String text) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).text().compareTo(text) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
