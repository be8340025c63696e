package fr.monjob.notification.delivery.way;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import java.time.Duration;

/** By SMTP, as {@code quarkus.mailer.*} says. */
final class SmtpMail implements MailWay {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ReactiveMailer mailer;

    SmtpMail(ReactiveMailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public void send(OutgoingMail mail) {
        Mail letter = Mail.withText(mail.to(), mail.subject(), mail.text())
                .setHtml(mail.html())
                .addHeader("Message-ID", "<" + mail.messageId() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(letter).await().atMost(PATIENCE);
        } catch (RuntimeException failure) {
            if (isRefusal(failure)) {
                throw new RefusedException("SMTP 5xx");
            }
            throw failure;
        }
    }

    private static boolean isRefusal(Throwable failure) {
        if (failure instanceof SMTPException answer) {
            return answer.isPermanent();
        }
        return failure.getCause() != null && isRefusal(failure.getCause());
    }
}
