package fr.monjob.matching.engine;

import fr.monjob.match.index.InMemoryEngine;
import fr.monjob.matching.facts.MemoryFacts;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** This instance's index: complete and in step with the tables, or not to be asked. */
@Singleton
class MemoryIndex {

    private final String marks = "match_mark_" + UUID.randomUUID().toString().replace("-", "");
    private volatile Ready ready;
    private long heard;

    private record Ready(InMemoryEngine engine, MemoryFacts facts) {}

    MemoryIndex(MeterRegistry meters) {
        Gauge.builder("monjob.matching.index.ready", () -> ready == null ? 0 : 1)
                .description("1 while answers come from memory, 0 while PostGIS gives them")
                .register(meters);
    }

    /** The engine to ask, while it holds everything. */
    Optional<InMemoryEngine> findReady() {
        return Optional.ofNullable(ready).map(Ready::engine);
    }

    /** The engine and what is known beside it, while they hold everything. */
    Optional<SearchBase> findBase() {
        return Optional.ofNullable(ready).map(all -> new SearchBase(all.engine, all.facts));
    }

    synchronized void ready(InMemoryEngine engine, MemoryFacts facts) {
        ready = new Ready(engine, facts);
        notifyAll();
    }

    /** It may lack something from now on. */
    synchronized void building() {
        ready = null;
    }

    /** The channel of this instance's marks, on which nobody else listens. */
    String marks() {
        return marks;
    }

    /** What was committed before this mark was set is in the index. */
    synchronized void heard(long mark) {
        heard = Math.max(heard, mark);
        notifyAll();
    }

    /** Waits until the index holds what was committed before the mark. @return the engine, empty when that takes too long */
    synchronized Optional<InMemoryEngine> awaitHeard(long mark, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (long left = patience.toNanos();
                left > 0 && (ready == null || heard < mark);
                left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return heard < mark ? Optional.empty() : findReady();
    }
}
