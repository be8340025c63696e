package fr.monjob.notification.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many streams, and how often they are looked after. */
@ConfigMapping(prefix = "monjob.stream")
interface StreamConfig {

    /** Streams of one account in this instance; more are a 429. */
    @WithDefault("3")
    int perAccount();

    /** Shorter than what anybody on the way waits for a byte. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How often new messages are looked for, for all streams together. */
    @WithDefault("1s")
    String every();
}
