package fr.monjob.gateway.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The public door: where it listens and how long it waits. */
@ConfigMapping(prefix = "monjob.door")
public interface DoorConfig {

    /** Address to listen on. */
    String host();

    /** Port to listen on; 0 takes a free one. */
    int port();

    /** How long a new connection may take to send its first request's headers. */
    @WithDefault("10S")
    Duration firstHeaders();

    /** How long a connection may stay silent, or take to send the headers of a later request. */
    @WithDefault("60S")
    Duration idle();

    /** How long requests under way may take to end when the gateway stops. */
    @WithDefault("20S")
    Duration drain();
}
