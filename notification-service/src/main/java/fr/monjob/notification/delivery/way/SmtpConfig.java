package fr.monjob.notification.delivery.way;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.ext.mail.StartTLSOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The mail server. */
@ConfigMapping(prefix = "monjob.smtp")
interface SmtpConfig {

    @WithDefault("localhost")
    String host();

    @WithDefault("25")
    int port();

    /** For who has to log in. */
    Optional<String> user();

    /** Goes with the user. */
    Optional<String> password();

    /** Whether the connection becomes a secret one after it has begun. */
    @WithDefault("OPTIONAL")
    StartTLSOptions startTls();

    /** Whether the connection is a secret one from its beginning, mostly on port 465. */
    @WithDefault("false")
    boolean tls();

    /** Certificate (PEM) of who vouches for the server, when it is none of those that every machine knows. */
    Optional<Path> authority();

    /** Connections at once. */
    @WithDefault("10")
    int connections();

    /**
     * After so long without a byte a connection is closed. A server may take its time between the last byte and its yes (RFC
     * 5321, 4.5.3.2.6): who gives up before sends a mail again that has arrived.
     */
    @WithDefault("60S")
    Duration silence();

    /** How long a mail may take in all, less than a sender's lease. */
    @WithDefault("90S")
    Duration patience();
}
