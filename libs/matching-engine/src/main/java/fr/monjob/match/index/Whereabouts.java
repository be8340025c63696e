package fr.monjob.match.index;

import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;

/**
 * Where each id stands in the order: 32 bits of its hash and its key, in one open table. Two ids may share a hash, so
 * the one who asks looks whether the id is really there. For the writer alone.
 */
final class Whereabouts {

    /** What {@link #find} says of an id that is nowhere. */
    static final long NOWHERE = -1;

    private static final long EMPTY = 0;
    private static final int AT_LEAST = 16;
    private static final int MOST = Integer.MAX_VALUE - 8;

    /** Places for each entry, when there are none to spare. */
    private static final double ROOM = 1.12;

    /** Fuller, searches grow long. */
    private static final double FULL = 0.9;

    private long[] table = new long[AT_LEAST];
    private int size;

    /**
     * Of rows in order.
     *
     * @throws IllegalArgumentException when an id comes twice
     */
    static Whereabouts of(List<? extends Row> sorted) {
        Whereabouts all = new Whereabouts();
        all.resize((int) Math.min(MOST, sorted.size() * ROOM + AT_LEAST));
        Position before = null;
        for (Row row : sorted) {
            Position position = row.position();
            // Of one key, equal ids follow each other; of other keys, the few with the same hash are looked up.
            boolean twice = position.equals(before)
                    || all.find(position.id(), key -> key != position.key() && holds(sorted, key, position.id()))
                            != NOWHERE;
            if (twice) {
                throw new IllegalArgumentException("An id comes twice");
            }
            all.add(position.id(), position.key());
            before = position;
        }
        return all;
    }

    private static boolean holds(List<? extends Row> sorted, int key, UUID id) {
        Position wanted = new Position(key, id);
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).position().compareTo(wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sorted.size() && sorted.get(low).position().equals(wanted);
    }

    /** @return the unsigned key at which the id stands, or {@link #NOWHERE} */
    long find(UUID id, IntPredicate isAt) {
        int hash = hash(id);
        for (int slot = slotOf(hash); table[slot] != EMPTY; slot = next(slot)) {
            if (hashIn(slot) == hash && isAt.test((int) table[slot])) {
                return table[slot] & 0xFFFF_FFFFL;
            }
        }
        return NOWHERE;
    }

    void add(UUID id, int key) {
        // It grows by little, because this is memory of each person's.
        if (size + 1 > table.length * FULL) {
            resize((int) Math.min(MOST, table.length * ROOM + AT_LEAST));
        }
        put(entry(id, key));
        size++;
    }

    /** Takes away what {@link #add} added. */
    void remove(UUID id, int key) {
        long entry = entry(id, key);
        int slot = slotOf(hash(id));
        while (table[slot] != entry) {
            slot = next(slot);
        }
        table[slot] = EMPTY;
        size--;
        // What stands behind without a gap may have been pushed there by the one that left.
        for (int behind = next(slot); table[behind] != EMPTY; behind = next(behind)) {
            long pushed = table[behind];
            table[behind] = EMPTY;
            put(pushed);
        }
    }

    private void put(long entry) {
        int slot = slotOf((int) (entry >>> 32));
        while (table[slot] != EMPTY) {
            slot = next(slot);
        }
        table[slot] = entry;
    }

    private void resize(int length) {
        long[] old = table;
        table = new long[length];
        for (long entry : old) {
            if (entry != EMPTY) {
                put(entry);
            }
        }
    }

    private int hashIn(int slot) {
        return (int) (table[slot] >>> 32);
    }

    private int slotOf(int hash) {
        return (int) ((hash & 0xFFFF_FFFFL) * table.length >>> 32);
    }

    private int next(int slot) {
        return slot + 1 == table.length ? 0 : slot + 1;
    }

    private static long entry(UUID id, int key) {
        return (long) hash(id) << 32 | key & 0xFFFF_FFFFL;
    }

    /** Never 0, so that no entry is. */
    private static int hash(UUID id) {
        long mixed = (id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 29))
                * 0x9E37_79B9_7F4A_7C15L;
        int hash = (int) (mixed >>> 32) ^ (int) (mixed >>> 5);
        return hash == 0 ? 1 : hash;
    }
}
