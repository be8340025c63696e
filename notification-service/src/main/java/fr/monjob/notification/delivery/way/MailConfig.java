package fr.monjob.notification.delivery.way;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How mails leave. */
@ConfigMapping(prefix = "monjob.mail")
interface MailConfig {

    /** By SMTP, or into a folder of the service's data directory. */
    @WithDefault("folder")
    Mode mode();

    /** The sender, with or without a name. */
    @WithDefault("monjob <ne-pas-repondre@monjob.local>")
    String from();

    /** The two ways. */
    enum Mode {
        SMTP,
        FOLDER
    }
}
