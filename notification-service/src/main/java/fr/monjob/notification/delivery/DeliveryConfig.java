package fr.monjob.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/** When mails and SMS leave, how many, and for how long they are tried. */
@ConfigMapping(prefix = "monjob.delivery")
interface DeliveryConfig {

    /** Whose clock the quiet hours follow. */
    @WithDefault("Europe/Paris")
    ZoneId zone();

    /** From here nothing leaves … */
    @WithDefault("20:00")
    LocalTime quietFrom();

    /** … until here, when what was held and the day's digest leave. */
    @WithDefault("08:00")
    LocalTime quietUntil();

    /** Mails of a reader in a day that leave by themselves; the next ones go into the digest. */
    @WithDefault("10")
    int mailsADay();

    /** SMS of a reader in a day that leave by themselves; the next ones go into the digest. */
    @WithDefault("3")
    int smsADay();

    /** How long a delivery is tried after it was due. */
    @WithDefault("PT72H")
    Duration triedFor();

    /** After so long a sender that has not said anything is taken for dead. */
    @WithDefault("PT2M")
    Duration lease();

    /** How often the job looks; {@code off} stops it. */
    @WithDefault("1s")
    String every();
}
