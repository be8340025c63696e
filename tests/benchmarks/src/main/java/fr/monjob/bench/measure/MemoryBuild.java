package fr.monjob.bench.measure;

import fr.monjob.bench.world.World;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.index.InMemoryEngine;
import fr.monjob.match.index.IndexLoad;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Our index, built of cards that are made while the clock stands.
 *
 * @param seconds from the first card to the moment from which it answers
 */
record MemoryBuild(InMemoryEngine engine, double seconds) {

    private static final int CARDS = 10_000;

    static MemoryBuild of(World world) {
        InMemoryEngine engine = new InMemoryEngine(() -> World.DAY);
        IndexLoad load = engine.load();
        long nanos = 0;
        for (int from = 0; from < world.size(); from += CARDS) {
            List<PersonCard> cards = IntStream.range(from, Math.min(world.size(), from + CARDS))
                    .mapToObj(world::person)
                    .toList();
            long start = System.nanoTime();
            cards.forEach(load::put);
            nanos += System.nanoTime() - start;
        }
        long start = System.nanoTime();
        load.done();
        return new MemoryBuild(engine, (nanos + System.nanoTime() - start) / 1e9);
    }
}
