package fr.monjob.match.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The best matches: score first, then the day's lot, drawn only among equal scores. */
final class BestAnswer implements Answer {

    /** Between the smallest score that rounds to some grains and what stays surely below it: half a grain. */
    private static final double GRAIN = 1e-9;

    private final int k;
    private final Comparator<Found> order;
    private final List<Found> found = new ArrayList<>();

    /** The grains of the best k, ascending. */
    private final long[] best;

    private int held;
    private double floor = Double.NEGATIVE_INFINITY;

    /** @param lots draws the lot of an id */
    BestAnswer(int k, Function<UUID, byte[]> lots) {
        this.k = k;
        this.best = new long[k];
        this.order = Comparator.<Found>comparingLong(each -> -each.grains)
                .thenComparing(each -> each.lot(lots), Arrays::compareUnsigned);
    }

    @Override
    public double floor() {
        return floor;
    }

    @Override
    public void take(Found each) {
        if (held == k && each.grains < best[0]) {
            return;
        }
        found.add(each);
        raise(each.grains);
        if (found.size() >= 8 * k + 64) {
            trim();
        }
    }

    List<Found> inOrder() {
        trim();
        return found;
    }

    /** Puts the grains among the best k, in place of the least of them when there are k already. */
    private void raise(long grains) {
        int place = Arrays.binarySearch(best, 0, held, grains);
        int at = place < 0 ? -place - 1 : place;
        if (held < k) {
            System.arraycopy(best, at, best, at + 1, held - at);
            best[at] = grains;
            held++;
        } else if (at > 0) {
            System.arraycopy(best, 1, best, 0, at - 1);
            best[at - 1] = grains;
        }
        if (held == k) {
            floor = (best[0] - 1) * GRAIN;
        }
    }

    private void trim() {
        if (held == k) {
            found.removeIf(each -> each.grains < best[0]);
        }
        found.sort(order);
        if (found.size() > k) {
            found.subList(k, found.size()).clear();
        }
    }
}
