package fr.monjob.notification.delivery.way;

import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The ways that the configuration chose. */
@Singleton
class Ways {

    private final Path data;

    Ways(@ConfigProperty(name = "monjob.data-dir", defaultValue = ".monjob/data/notification-service") Path data) {
        this.data = data;
    }

    @Produces
    @Singleton
    MailWay mail(MailConfig config, SmtpConfig smtp, Vertx vertx, Clock clock) {
        return config.mode() == MailConfig.Mode.SMTP
                ? new SmtpMail(vertx, config.from(), smtp)
                : new MailFolder(data.resolve("mails"), config.from(), clock);
    }

    @Produces
    @Singleton
    SmsWay sms(SmsConfig config, @RestClient SmsProviderClient provider) {
        if (config.mode() == SmsConfig.Mode.FOLDER) {
            return new SmsFolder(data.resolve("sms"));
        }
        if (config.url().isEmpty() || config.token().isEmpty()) {
            throw new IllegalArgumentException("monjob.sms.mode=http needs monjob.sms.url and monjob.sms.token");
        }
        return new SmsProvider(provider, config.token().get(), config.sender());
    }
}
