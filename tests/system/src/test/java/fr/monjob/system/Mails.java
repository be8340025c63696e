package fr.monjob.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mails that the product sent, as somebody reads them. */
final class Mails {

    private static final Pattern PLAIN =
            Pattern.compile("Content-Type: text/plain.*?base64\\s+([A-Za-z0-9+/=\\s]+?)\\s+--", Pattern.DOTALL);

    private Mails() {}

    /** The plain text of every mail to this address. */
    static List<String> textsTo(String address) {
        return Product.mails().stream()
                .map(Mails::read)
                .filter(mail -> mail.contains("To: " + address + "\r\n"))
                .map(Mails::plain)
                .toList();
    }

    private static String plain(String mail) {
        return PLAIN.matcher(mail)
                .results()
                .map((MatchResult part) ->
                        new String(Base64.getMimeDecoder().decode(part.group(1)), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new AssertionError("A mail without plain text: " + mail));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
