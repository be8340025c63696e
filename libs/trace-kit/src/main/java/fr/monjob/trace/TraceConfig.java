package fr.monjob.trace;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Whether and where traces go. */
@ConfigMapping(prefix = "monjob.trace")
interface TraceConfig {

    /** Base address of a collector that takes OTLP over HTTP, as {@code http://collector:4318}; without it nothing is traced. */
    Optional<URI> endpoint();

    /** The part of the requests that is traced, 0 to 1; decided where a request comes in, and kept to by all behind. */
    @WithDefault("1")
    double share();
}
