package fr.monjob.demo.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the other side answered.
 *
 * @param headers by name in lower case
 */
record Answer(int status, Map<String, String> headers, byte[] body) {

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    boolean closes() {
        return "close".equalsIgnoreCase(headers.get("connection"));
    }

    /** Whether a limit, a part that is away, or a first try that is still under way asks to come again. */
    boolean asksToComeAgain() {
        return status == 429 || status == 503 || status == 409 && text().contains("request-in-progress");
    }

    /** Whether nobody knows if it was done: a part took longer than the gateway waits. */
    boolean isLost() {
        return status == 502 || status == 504;
    }

    boolean isAccepted() {
        return status < 300;
    }

    /** Whether it was understood and refused. */
    boolean isRefused() {
        return status >= 400 && status < 500;
    }

    /** Whether it is not there, or not allowed: of what was made a moment ago another part may not have heard. */
    boolean isUnheardOf() {
        return status == 403 || status == 404;
    }

    /** How long to wait before; a second when nothing is said. */
    long retryAfterSeconds() {
        String seconds = headers.getOrDefault("retry-after", "1");
        return seconds.matches("[0-9]{1,4}") ? Math.max(1, Long.parseLong(seconds)) : 1;
    }
}
