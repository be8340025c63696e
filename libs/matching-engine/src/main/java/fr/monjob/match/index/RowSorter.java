package fr.monjob.match.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Puts very many rows in the order of their positions: as numbers by key, and by id only where keys are equal. */
final class RowSorter {

    private static final Comparator<Row> BY_ID =
            Comparator.comparing(row -> row.position().id());

    private RowSorter() {}

    static <R extends Row> List<R> sorted(List<R> rows) {
        long[] order = new long[rows.size()];
        for (int at = 0; at < order.length; at++) {
            order[at] = (rows.get(at).position().key() & 0xFFFF_FFFFL) << 31 | at;
        }
        Arrays.parallelSort(order);
        List<R> sorted = new ArrayList<>(rows.size());
        for (long each : order) {
            sorted.add(rows.get((int) (each & Integer.MAX_VALUE)));
        }
        int from = 0;
        for (int to = 1; to <= order.length; to++) {
            if (to == order.length || order[to] >>> 31 != order[from] >>> 31) {
                if (to - from > 1) {
                    sorted.subList(from, to).sort(BY_ID);
                }
                from = to;
            }
        }
        return sorted;
    }
}
