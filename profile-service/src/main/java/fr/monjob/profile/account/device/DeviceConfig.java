package fr.monjob.profile.account.device;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Devices from which somebody has got in. */
@ConfigMapping(prefix = "monjob.device")
interface DeviceConfig {

    /** How long a device is known after the last time that somebody got in from it. */
    @WithDefault("180D")
    Duration knownFor();
}
