package fr.monjob.notification.delivery;

import fr.monjob.notification.contact.Reach.AnswerLinks;
import fr.monjob.notification.contact.Reach.Copy;
import fr.monjob.notification.delivery.Letter.Item;
import fr.monjob.notification.message.Audience;
import fr.monjob.notification.message.MessageEntity;
import fr.monjob.notification.message.MessageKind;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes mails and SMS from the templates. */
@ApplicationScoped
class LetterWriter {

    private final Template html;
    private final Template text;
    private final String publicUrl;

    LetterWriter(
            @Location("letter.html") Template html,
            @Location("letter.txt") Template text,
            @ConfigProperty(name = "monjob.public-url") String publicUrl) {
        this.html = html;
        this.text = text;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** Who sends, for the ids of mails. */
    String host() {
        return URI.create(publicUrl).getHost();
    }

    Letter letter(List<MessageEntity> messages, Audience audience, Copy copy) {
        List<Item> items =
                messages.stream().map(message -> item(message, audience, copy)).toList();
        String subject =
                items.size() == 1 ? items.get(0).title() : "%d nouvelles pour vous sur monjob".formatted(items.size());
        boolean urgent = messages.get(0).kind.isUrgent();
        return new Letter(
                subject,
                copy.givenName(),
                items,
                urgent ? null : copy.notAvailable(),
                urgent ? null : publicUrl + "/compte/notifications");
    }

    String html(Letter letter) {
        return html.data("letter", letter).render();
    }

    String text(Letter letter) {
        return text.data("letter", letter).render();
    }

    /** At most 160 characters of GSM 03.38: one SMS, which every phone shows. */
    String sms(Letter letter) {
        Item first = letter.items().get(0);
        if (letter.isDigest()) {
            return SmsText.fit(letter.subject(), publicUrl + "/notifications");
        }
        return SmsText.fit(first.title(), first.accept() == null ? first.link() : first.accept());
    }

    private Item item(MessageEntity message, Audience audience, Copy copy) {
        KindWords words = KindWords.of(message.kind, audience);
        Optional<AnswerLinks> answer = Optional.ofNullable(message.subjectId).flatMap(copy::findAnswer);
        return new Item(
                message.title,
                message.body,
                words.reason(),
                message.kind == MessageKind.PASSWORD_RESET ? copy.newPassword() : publicUrl + message.link,
                words.button(),
                answer.map(AnswerLinks::accept).orElse(null),
                answer.map(AnswerLinks::decline).orElse(null));
    }
}
