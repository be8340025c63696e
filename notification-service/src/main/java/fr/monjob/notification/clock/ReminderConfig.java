package fr.monjob.notification.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When somebody is reminded of what they owe. */
@ConfigMapping(prefix = "monjob.reminder")
interface ReminderConfig {

    /** How long before it is due. */
    @WithDefault("3D")
    Duration lead();

    /** How often the job looks; {@code off} stops it. */
    @WithDefault("1m")
    String every();
}
