package fr.monjob.match.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All blocks of one kind at one moment, in the order of their rows, and the way to those near a place. */
final class BlockList<B extends Block<?>> {

    private static final int GROUP = 16;

    /** More than the rounding to a float takes off a share. */
    private static final double ROUNDING = 1 - 1e-6;

    private final List<B> blocks;
    private final Extents each;
    private final Extents groups;

    /** @param blocks in order */
    BlockList(List<B> blocks) {
        this.blocks = List.copyOf(blocks);
        List<Extent> extents = blocks.stream().map(Block::extent).toList();
        List<Extent> together = new ArrayList<>();
        for (int from = 0; from < extents.size(); from += GROUP) {
            together.add(extents.subList(from, Math.min(extents.size(), from + GROUP)).stream()
                    .reduce(Extent.NOTHING, Extent::and));
        }
        this.each = new Extents(extents);
        this.groups = new Extents(together);
    }

    int size() {
        return blocks.size();
    }

    B get(int index) {
        return blocks.get(index);
    }

    /** The block in which this position is or would be; 0 when there is none. */
    int indexOf(Position position) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).first().compareTo(position) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * The blocks of which somebody may be near enough, those first that use up the smallest share of the way they go.
     *
     * @param limit     nobody is taken whose place begins farther away, in metres
     * @param widest    how far the one who asks goes, in metres; what a block's people go counts too
     * @param tolerance of the place from which is asked, in metres; that of a block's places counts too
     * @return for {@link #shareOf} and {@link #blockOf}
     */
    long[] nearest(SpacePoint from, double limit, double widest, double tolerance) {
        long[] found = new long[64];
        int count = 0;
        for (int group = 0; group < groups.size(); group++) {
            if (share(groups, group, from, limit, widest, tolerance) < 0) {
                continue;
            }
            int end = Math.min(each.size(), (group + 1) * GROUP);
            for (int index = group * GROUP; index < end; index++) {
                double share = share(each, index, from, limit, widest, tolerance);
                if (share >= 0) {
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = (long) Float.floatToIntBits((float) (share * ROUNDING)) << 32 | index;
                }
            }
        }
        found = Arrays.copyOf(found, count);
        Arrays.sort(found);
        return found;
    }

    /** At most the share of their way that anybody in the block needs. */
    static double shareOf(long found) {
        return Float.intBitsToFloat((int) (found >>> 32));
    }

    B blockOf(long found) {
        return blocks.get((int) found);
    }

    /** -1 when nobody can be near enough. */
    private static double share(
            Extents extents, int index, SpacePoint from, double limit, double widest, double tolerance) {
        double metres = extents.atLeastMetresTo(from, index);
        double way = Math.min(widest, extents.radius(index));
        boolean near = metres <= Math.min(limit, way) + tolerance + extents.tolerance(index);
        // Without a way there is nobody who goes: a share of it would be no number.
        return near && way > 0 ? metres / way : -1;
    }
}
