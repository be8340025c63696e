package fr.monjob.matching.engine;

import fr.monjob.match.index.InMemoryEngine;
import fr.monjob.match.index.IndexChanges;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Puts cards into an engine, thousands together: a card takes a kilobyte or two until it is in a block. */
final class CardBatch<C> implements Consumer<C> {

    private static final int LENGTH = 5_000;

    private final InMemoryEngine engine;
    private final BiConsumer<IndexChanges, C> put;
    private IndexChanges changes = new IndexChanges();
    private int waiting;
    private long taken;

    CardBatch(InMemoryEngine engine, BiConsumer<IndexChanges, C> put) {
        this.engine = engine;
        this.put = put;
    }

    @Override
    public void accept(C card) {
        put.accept(changes, card);
        taken++;
        waiting++;
        if (waiting == LENGTH) {
            apply();
        }
    }

    /** Puts in what still waits. */
    void apply() {
        engine.apply(changes);
        changes = new IndexChanges();
        waiting = 0;
    }

    /** How many cards came. */
    long taken() {
        return taken;
    }
}
