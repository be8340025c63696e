package fr.monjob.notification.delivery.way;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/** A folder of .eml files that every mail program opens, for a machine without a mail server. */
final class MailFolder implements MailWay {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder();

    private final OutFolder folder;
    private final String from;
    private final Clock clock;

    MailFolder(Path folder, String from, Clock clock) {
        this.folder = new OutFolder(folder);
        this.from = from;
        this.clock = clock;
    }

    @Override
    public void send(OutgoingMail mail) {
        folder.write(mail.messageId().replaceAll("@.*", "") + ".eml", eml(mail));
    }

    private String eml(OutgoingMail mail) {
        String boundary = "=_" + mail.messageId().replaceAll("[^0-9a-f]", "");
        return String.join(
                "\r\n",
                "From: " + from,
                "To: " + mail.to(),
                "Subject: " + encoded(mail.subject()),
                "Date: "
                        + DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                clock.instant().atOffset(ZoneOffset.UTC)),
                "Message-ID: <" + mail.messageId() + ">",
                "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0",
                "Content-Type: multipart/alternative; boundary=\"" + boundary + "\"",
                "",
                part(boundary, "text/plain", mail.text()),
                part(boundary, "text/html", mail.html()),
                "--" + boundary + "--",
                "");
    }

    private static String part(String boundary, String type, String content) {
        return String.join(
                "\r\n",
                "--" + boundary,
                "Content-Type: " + type + "; charset=utf-8",
                "Content-Transfer-Encoding: base64",
                "",
                LINES.encodeToString(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** RFC 2047, in words of at most 75 characters: 15 characters of text are never more. */
    private static String encoded(String subject) {
        StringBuilder words = new StringBuilder();
        for (int from = 0; from < subject.length(); ) {
            int to = Math.min(subject.length(), from + 15);
            if (Character.isHighSurrogate(subject.charAt(to - 1))) {
                to--;
            }
            byte[] word = subject.substring(from, to).getBytes(StandardCharsets.UTF_8);
            words.append(from == 0 ? "" : "\r\n ")
                    .append("=?utf-8?B?")
                    .append(Base64.getEncoder().encodeToString(word))
                    .append("?=");
            from = to;
        }
        return words.toString();
    }
}
