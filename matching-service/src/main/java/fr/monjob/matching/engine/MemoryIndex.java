package fr.monjob.matching.engine;

import fr.monjob.match.api.MatchEngine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Optional;

/** This instance's index: complete and in step with the tables, or not to be asked. */
@Singleton
class MemoryIndex {

    private volatile MatchEngine ready;

    MemoryIndex(MeterRegistry meters) {
        Gauge.builder("monjob.matching.index.ready", () -> ready == null ? 0 : 1)
                .description("1 while answers come from memory, 0 while PostGIS gives them")
                .register(meters);
    }

    /** The engine to ask, while it holds everything. */
    Optional<MatchEngine> findReady() {
        return Optional.ofNullable(ready);
    }

    void ready(MatchEngine engine) {
        ready = engine;
    }

    /** It may lack something from now on. */
    void building() {
        ready = null;
    }
}
