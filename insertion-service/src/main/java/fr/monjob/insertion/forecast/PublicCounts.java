package fr.monjob.insertion.forecast;

import fr.monjob.insertion.count.ShownCount;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts of people that let nobody be recognised: fewer than five are not shown, and when that hides a single count, the
 * next smallest is not shown either, so that it can't be had from a total.
 */
final class PublicCounts {

    private PublicCounts() {}

    /** The same, with null where a count is hidden. */
    static <K extends Comparable<K>> Map<K, Integer> shown(Map<K, Integer> counts) {
        Map<K, Integer> shown = new TreeMap<>();
        counts.forEach((key, count) -> shown.put(key, ShownCount.of(count)));
        long hidden = shown.values().stream().filter(count -> count == null).count();
        Optional<K> next = shown.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .min(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey);
        if (hidden == 1) {
            next.ifPresent(key -> shown.put(key, null));
        }
        return shown;
    }
}
