package fr.monjob.notification.delivery.way;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How SMS leave. */
@ConfigMapping(prefix = "monjob.sms")
interface SmsConfig {

    /** By a provider's HTTP door, or into a folder of the service's data directory. */
    @WithDefault("folder")
    Mode mode();

    /** Where the provider takes an SMS. */
    Optional<String> url();

    /** What the provider knows us by. */
    Optional<String> token();

    /** The name that the reader's phone shows. */
    @WithDefault("monjob")
    String sender();

    /** The two ways. */
    enum Mode {
        HTTP,
        FOLDER
    }
}
