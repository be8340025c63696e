package fr.monjob.match.index;

import java.util.Comparator;
import java.util.UUID;

/**
 * A place in the order of an index.
 *
 * @param key see {@link Curve}
 * @param id  orders what has one key, so that one cell may fill many blocks
 */
record Position(int key, UUID id) implements Comparable<Position> {

    private static final Comparator<Position> ORDER = Comparator.<Position>comparingInt(
                    position -> position.key ^ Integer.MIN_VALUE)
            .thenComparing(Position::id);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
