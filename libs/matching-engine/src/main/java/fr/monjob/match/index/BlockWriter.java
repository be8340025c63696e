package fr.monjob.match.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Changes an index by making the blocks anew that a change touches, and a list with them in the others' company; who
 * reads the list of before goes on undisturbed. For one thread at a time.
 */
final class BlockWriter<R extends Row, B extends Block<R>> {

    /** Rows of a block: more make a change dearer, fewer the lists of a block. */
    static final int MOST = 1024;

    /** A block with fewer is joined with the one behind it. */
    private static final int FEW = MOST / 4;

    /** A new block leaves room for the next few changes. */
    private static final int FRESH = MOST * 7 / 8;

    private final Function<List<R>, B> maker;
    private Whereabouts whereabouts = new Whereabouts();
    private BlockList<B> now = new BlockList<>(List.of());

    /** @param maker makes a block of rows that are in order; for several threads */
    BlockWriter(Function<List<R>, B> maker) {
        this.maker = maker;
    }

    /** @param changes by id the row that it has from now on, null for none */
    BlockList<B> apply(Map<UUID, R> changes) {
        Map<Integer, Edit<R>> edits = new HashMap<>();
        changes.forEach((id, row) -> {
            long key = whereabouts.find(id, at -> holds(new Position(at, id)));
            if (key != Whereabouts.NOWHERE) {
                whereabouts.remove(id, (int) key);
                edit(edits, new Position((int) key, id)).leaving.add(id);
            }
            if (row != null) {
                whereabouts.add(id, row.position().key());
                edit(edits, row.position()).coming.add(row);
            }
        });
        now = edited(edits);
        return now;
    }

    /**
     * Makes the list of many rows at once, where there were none.
     *
     * @throws IllegalArgumentException when an id comes twice; nothing is changed then
     */
    BlockList<B> fill(List<R> rows) {
        List<R> sorted = RowSorter.sorted(rows);
        whereabouts = Whereabouts.of(sorted);
        now = new BlockList<>(parts(sorted).parallelStream().map(maker).toList());
        return now;
    }

    private boolean holds(Position position) {
        return now.size() > 0 && now.get(now.indexOf(position)).holds(position.id());
    }

    private Edit<R> edit(Map<Integer, Edit<R>> edits, Position position) {
        return edits.computeIfAbsent(now.indexOf(position), index -> new Edit<>(new HashSet<>(), new ArrayList<>()));
    }

    private BlockList<B> edited(Map<Integer, Edit<R>> edits) {
        List<B> next = new ArrayList<>();
        List<R> rows = new ArrayList<>();
        // An empty list has no block 0, but changes may be waiting for it.
        for (int index = 0; index < Math.max(1, now.size()); index++) {
            Edit<R> edit = edits.get(index);
            if (edit == null && rows.isEmpty()) {
                if (index < now.size()) {
                    next.add(now.get(index));
                }
                continue;
            }
            rows.addAll(rowsOf(index, edit));
            if (rows.size() >= FEW || index + 1 >= now.size()) {
                cut(rows, next);
                rows.clear();
            }
        }
        return new BlockList<>(next);
    }

    private List<R> rowsOf(int index, Edit<R> edit) {
        List<R> rows = index < now.size() ? now.get(index).rows() : new ArrayList<>();
        if (edit != null) {
            rows.removeIf(row -> edit.leaving.contains(row.position().id()));
            rows.addAll(edit.coming);
        }
        return rows;
    }

    private void cut(List<R> rows, List<B> into) {
        rows.sort(Comparator.comparing(Row::position));
        parts(rows).forEach(part -> into.add(maker.apply(part)));
    }

    /** What becomes one block each. */
    private static <R extends Row> List<List<R>> parts(List<R> sorted) {
        List<List<R>> parts = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = endOf(sorted, from);
            parts.add(sorted.subList(from, to));
            from = to;
        }
        return parts;
    }

    /** A block ends when it is full, and where the next row's shelf is another: its box would be the whole map. */
    private static <R extends Row> int endOf(List<R> rows, int from) {
        int rest = rows.size() - from;
        int most = rest <= MOST ? MOST : Math.min(FRESH, (rest + 1) / 2);
        int shelf = Curve.shelfOf(rows.get(from).position().key());
        int entries = 0;
        int to = from;
        while (to < rows.size() && to - from < most) {
            R row = rows.get(to);
            entries += row.entries();
            if (to > from
                    && (entries > TermRanges.MOST_ENTRIES
                            || Curve.shelfOf(row.position().key()) != shelf)) {
                break;
            }
            to++;
        }
        return to;
    }

    /** What becomes other in one block. */
    private record Edit<R>(Set<UUID> leaving, List<R> coming) {}
}
