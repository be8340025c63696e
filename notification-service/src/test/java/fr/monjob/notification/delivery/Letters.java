package fr.monjob.notification.delivery;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** Reads the two forms of a mail. */
final class Letters {

    private Letters() {}

    static String text(MimeMessage mail) throws MessagingException, IOException {
        return find((Multipart) mail.getContent(), "text/plain");
    }

    static String html(MimeMessage mail) throws MessagingException, IOException {
        return find((Multipart) mail.getContent(), "text/html");
    }

    private static String find(Multipart parts, String type) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return (String) part.getContent();
            }
            if (part.getContent() instanceof Multipart inner) {
                return find(inner, type);
            }
        }
        throw new AssertionError("No " + type);
    }
}
