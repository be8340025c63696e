package fr.monjob.gateway.filter;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refuses every message that two programs could cut or read differently: that is how requests are smuggled. Netty refuses
 * some of these before us; the rule stands here so that it holds with any version of it.
 */
final class FramingPolicy {

    /** Sent twice, one program would believe the first and another the last. */
    private static final Set<String> SINGLE = Set.of(
            "authorization",
            "content-encoding",
            "content-length",
            "content-type",
            "cookie",
            "expect",
            "host",
            "idempotency-key",
            "if-match",
            "if-none-match",
            "last-event-id",
            "origin",
            "transfer-encoding");

    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

    private FramingPolicy() {}

    /** @throws ProblemException 400 for an ambiguous message, 415 for an encoded body */
    static void check(HttpVersion version, MultiMap headers) {
        require(version == HttpVersion.HTTP_1_1, "Seul HTTP/1.1 est accepté.", "Only HTTP/1.1 is accepted.");
        Set<String> seen = new HashSet<>();
        for (Map.Entry<String, String> header : headers) {
            require(
                    !hasControl(header.getValue()),
                    "Caractère refusé dans un en-tête.",
                    "Refused character in a header.");
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!seen.add(name) && SINGLE.contains(name)) {
                throw refused("En-tête en double : " + name, "Repeated header: " + name);
            }
        }
        checkLength(headers.get(HttpHeaders.CONTENT_LENGTH), headers.getAll(HttpHeaders.TRANSFER_ENCODING));
        String encoding = headers.get(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new ProblemException(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                    "Le contenu doit être envoyé sans compression.",
                    "The content must be sent uncompressed.");
        }
    }

    private static void checkLength(String length, List<String> transfer) {
        require(
                length == null || DIGITS.matcher(length).matches(),
                "Content-Length illisible.",
                "Unreadable Content-Length.");
        require(
                transfer.isEmpty() || transfer.get(0).equals("chunked"),
                "Transfer-Encoding refusé.",
                "Refused Transfer-Encoding.");
        require(
                length == null || transfer.isEmpty(),
                "Content-Length et Transfer-Encoding à la fois.",
                "Both Content-Length and Transfer-Encoding.");
    }

    /** A loop: a token has some hundred characters, and each of all requests has one. */
    private static boolean hasControl(String value) {
        for (int at = 0; at < value.length(); at++) {
            char character = value.charAt(at);
            if ((character < ' ' && character != '\t') || character == 0x7f) {
                return true;
            }
        }
        return false;
    }

    private static void require(boolean holds, String french, String english) {
        if (!holds) {
            throw refused(french, english);
        }
    }

    private static ProblemException refused(String french, String english) {
        return new ProblemException(ProblemCode.MALFORMED_REQUEST, french, english);
    }
}
