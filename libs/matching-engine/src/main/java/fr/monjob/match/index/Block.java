package fr.monjob.match.index;

import java.util.List;
import java.util.UUID;

/** Up to a thousand neighbours in columns. Never changed: a change makes another block. */
interface Block<R extends Row> {

    /** All rows, in the order of their positions. */
    List<R> rows();

    int size();

    /** Whose row stands at this place, 0 to size - 1. */
    UUID id(int at);

    boolean holds(UUID id);

    /** Where its first row stands. */
    Position first();

    Extent extent();
}
