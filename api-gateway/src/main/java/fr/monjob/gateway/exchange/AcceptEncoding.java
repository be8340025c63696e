package fr.monjob.gateway.exchange;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;

/** Which content encodings a caller takes. */
public final class AcceptEncoding {

    private AcceptEncoding() {}

    /** Whether the caller names this encoding, and not with {@code q=0}. A star names none. */
    public static boolean names(HttpServerRequest request, String encoding) {
        String header = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (header == null) {
            return false;
        }
        for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] words = part.strip().split("\\s*;\\s*q\\s*=\\s*", 2);
            if (words[0].equals(encoding)) {
                return words.length == 1 || !words[1].matches("0(\\.0*)?");
            }
        }
        return false;
    }
}
