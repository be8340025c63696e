package fr.monjob.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.notification.contact.Reach.AnswerLinks;
import fr.monjob.notification.contact.Reach.Copy;
import fr.monjob.notification.message.Audience;
import fr.monjob.notification.message.MessageEntity;
import fr.monjob.notification.message.MessageKind;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind has a mail in both forms and an SMS; they lie in {@code target/letters} to be looked at. */
@QuarkusTest
@WithStack
@WithTestResource(Outside.class)
class LetterWriterTest {

    private static final String TITLE =
            "Maçon <b>& carreleur</b> – chantier de l'hôpital de Lens, équipe de 12 personnes";

    @Inject
    LetterWriter writer;

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void everyKindIsWritten(MessageKind kind) throws IOException {
        for (Audience audience : List.of(Audience.PERSON, Audience.EMPLOYER)) {
            MessageEntity message = message(kind);
            Copy copy = copy(kind == MessageKind.CONTACT_REQUEST ? message.subjectId : UUID.randomUUID());
            Letter letter = writer.letter(List.of(message), audience, copy);
            String html = writer.html(letter);
            keep(kind + "-" + audience, html);

            assertThat(html)
                    .contains("Maçon &lt;b&gt;&amp; carreleur", "Pourquoi ce message ?", choice(kind))
                    .doesNotContain("<b>&", "NOT_FOUND", "{letter", "{item");
            assertThat(writer.text(letter))
                    .contains(TITLE, "Pourquoi ce message ?", choice(kind))
                    .doesNotContain("{", "&lt;")
                    .doesNotContainPattern("\n{4}");
            assertThat(SmsText.size(writer.sms(letter))).isLessThanOrEqualTo(160);
            assertThat(writer.sms(letter)).startsWith("monjob : ").contains("http://127.0.0.1:8080/");
        }
    }

    @Test
    void aDigestHoldsThemAll() throws IOException {
        UUID subject = UUID.randomUUID();
        MessageEntity question = message(MessageKind.CONTACT_REQUEST);
        question.subjectId = subject;
        Letter letter = writer.letter(
                List.of(message(MessageKind.OFFER_MATCH), question, message(MessageKind.OFFER_MATCH)),
                Audience.PERSON,
                copy(subject));
        keep("digest", writer.html(letter));
        assertThat(writer.text(letter)).contains("3 nouvelles", "Oui, j'accepte : http://127.0.0.1:8080/a/oui");
        assertThat(writer.sms(letter))
                .isEqualTo("monjob : 3 nouvelles pour vous sur monjob http://127.0.0.1:8080/notifications");
    }

    @Test
    void aLinkForANewPasswordComesWithoutAnythingToChooseOrGiveUp() throws IOException {
        MessageEntity reset = message(MessageKind.PASSWORD_RESET);
        Letter letter = writer.letter(List.of(reset), Audience.EMPLOYER, copy(UUID.randomUUID()));
        keep("password", writer.html(letter));
        assertThat(writer.html(letter))
                .contains("href=\"http://127.0.0.1:8080/mot-de-passe#secret\"")
                .doesNotContain("/a/pause", "Choisir ce que je reçois");
        assertThat(writer.text(letter))
                .contains("Choisir un mot de passe : http://127.0.0.1:8080/mot-de-passe#secret")
                .doesNotContain("/a/pause", "Choisir ce que je reçois");
        assertThat(writer.sms(letter)).endsWith(" http://127.0.0.1:8080/mot-de-passe#secret");
    }

    /** Where the reader chooses, of what can be chosen. */
    private static String choice(MessageKind kind) {
        return kind.isUrgent() ? "" : "/compte/notifications";
    }

    private static MessageEntity message(MessageKind kind) {
        MessageEntity message = new MessageEntity();
        message.kind = kind;
        message.title = "Bati Nord : " + TITLE;
        message.body = "Bati Nord cherche quelqu'un à Lens. Cette offre est dans la distance que vous avez choisie.";
        message.link = "/offres/0190";
        message.subjectId = UUID.randomUUID();
        return message;
    }

    private static Copy copy(UUID contact) {
        return new Copy(
                UUID.randomUUID(),
                "Nora",
                "nora@example.org",
                "+33612345678",
                "http://127.0.0.1:8080/a/pause",
                List.of(new AnswerLinks(contact, "http://127.0.0.1:8080/a/oui", "http://127.0.0.1:8080/a/non")),
                "http://127.0.0.1:8080/mot-de-passe#secret");
    }

    private static void keep(String name, String html) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "letters"));
        Files.writeString(folder.resolve(name + ".html"), html);
    }
}
