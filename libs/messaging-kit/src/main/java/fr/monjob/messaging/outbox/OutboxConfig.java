package fr.monjob.messaging.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the outbox is emptied. */
@ConfigMapping(prefix = "monjob.outbox")
public interface OutboxConfig {

    /** False for a process that only writes, as a test of that alone. */
    @WithDefault("true")
    boolean relay();

    /** Rows in one transaction: 500 × 1.2 kB is one or two requests to the broker. */
    @WithDefault("500")
    int batch();

    /** Pause when there is nothing to send; a commit in this process cuts it short. */
    @WithDefault("200ms")
    Duration poll();

    /** A leader that is silent within its transaction for so long loses the lead. Must exceed the 15 s of a delivery. */
    @WithDefault("30s")
    Duration frozenAfter();

    /** How long published events are kept, to be sent again should the broker lose them. */
    @WithDefault("7D")
    Duration keep();
}
