package fr.monjob.notification.delivery.way;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.notification.delivery.way.MailWay.OutgoingMail;
import fr.monjob.notification.delivery.way.SmsWay.OutgoingSms;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a mail server and a provider, what would leave lies in a folder, readable by mail programs. */
class FoldersTest {

    private static final String SUBJECT =
            "Votre candidature : Maçon à l'hôpital de Béthune, équipe de nuit – 𝟚 postes";

    @TempDir
    Path folder;

    @Test
    void aMailIsAFileThatAMailProgramReads() throws Exception {
        var clock = Clock.fixed(Instant.parse("2030-03-04T10:00:00Z"), ZoneOffset.UTC);
        var ways = new MailFolder(folder.resolve("mails"), "monjob <ne-pas-repondre@monjob.local>", clock);
        var mail =
                new OutgoingMail("0190-a.0190-b@monjob.fr", "nora@example.org", SUBJECT, "Ça va ?", "<p>Ça va ?</p>");
        ways.send(mail);
        ways.send(mail);

        try (var files = Files.list(folder.resolve("mails"));
                InputStream file = Files.newInputStream(files.findFirst().orElseThrow())) {
            MimeMessage read = new MimeMessage(null, file);
            assertThat(read.getSubject()).isEqualTo(SUBJECT);
            assertThat(read.getMessageID()).isEqualTo("<0190-a.0190-b@monjob.fr>");
            assertThat(((Multipart) read.getContent()).getBodyPart(0).getContent())
                    .isEqualTo("Ça va ?");
            assertThat(((Multipart) read.getContent()).getBodyPart(1).getContent())
                    .isEqualTo("<p>Ça va ?</p>");
        }
        try (var files = Files.list(folder.resolve("mails"))) {
            assertThat(files).as("the same mail again is the same file").hasSize(1);
        }
    }

    @Test
    void anSmsIsATextFile() throws Exception {
        new SmsFolder(folder.resolve("sms")).send(new OutgoingSms("0190-a.0190-b", "+33612345678", "monjob : bonjour"));
        assertThat(folder.resolve("sms/0190-a.0190-b.txt")).content().contains("+33612345678", "monjob : bonjour");
        assertThat(Files.getPosixFilePermissions(folder.resolve("sms"))).hasSize(3);
    }
}
