package fr.monjob.notification.delivery.way;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * By SMTP. A connection on which nothing comes is closed: it would send its mail after all when the server wakes up, beside
 * those that were sent in its place. Whatever fails ends its client, too: of a connection that was reset before anybody
 * listened the client never hears, and keeps its place for ever. Safe for all threads.
 */
final class SmtpMail implements MailWay {

    /** What the client says of a refusal that is the reader's, whose address is none; others are ours, and to be mended. */
    private static final String NOBODY_THERE = "recipient address not accepted";

    private final Vertx vertx;
    private final String from;
    private final SmtpConfig config;
    private MailClient current;

    SmtpMail(Vertx vertx, String from, SmtpConfig config) {
        this.vertx = vertx;
        this.from = from;
        this.config = config;
    }

    @Override
    public void send(OutgoingMail mail) {
        MailClient client = client();
        try {
            client.sendMail(message(mail))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            end(client);
            if (failure.getCause() instanceof SMTPException refusal && isForGood(refusal)) {
                throw new RefusedException("SMTP " + refusal.getReplyCode());
            }
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            end(client);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean isForGood(SMTPException refusal) {
        return refusal.isPermanent() && refusal.getMessage().startsWith(NOBODY_THERE);
    }

    private MailMessage message(OutgoingMail mail) {
        return new MailMessage(from, mail.to(), mail.subject(), mail.text())
                .setHtml(mail.html())
                .setHeaders(MultiMap.caseInsensitiveMultiMap()
                        .add("Message-ID", "<" + mail.messageId() + ">")
                        .add("Auto-Submitted", "auto-generated"));
    }

    private synchronized MailClient client() {
        if (current == null) {
            current = MailClient.create(vertx, options());
        }
        return current;
    }

    private synchronized void end(MailClient failed) {
        failed.close();
        if (current == failed) {
            current = null;
        }
    }

    private io.vertx.ext.mail.MailConfig options() {
        var options =
                new io.vertx.ext.mail.MailConfig(config.host(), config.port(), config.startTls(), LoginOption.NONE);
        // The name in the certificate is compared as long as nobody says how: the client empties what is set.
        options.setMaxPoolSize(config.connections()).setSsl(config.tls());
        options.setIdleTimeout((int) config.silence().toSeconds());
        config.authority()
                .map(certificate -> new PemTrustOptions().addCertPath(certificate.toString()))
                .ifPresent(options::setTrustOptions);
        config.user().ifPresent(options::setUsername);
        config.password().ifPresent(options::setPassword);
        return options;
    }
}
