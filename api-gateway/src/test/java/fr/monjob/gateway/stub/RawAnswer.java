package fr.monjob.gateway.stub;

import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The bytes that came back until the connection was closed, or nothing more came. */
public record RawAnswer(String text, boolean closed) {

    /** The first answer's status; 0 when there was none. */
    public int status() {
        return text.startsWith("HTTP/") ? Integer.parseInt(text.substring(9, 12)) : 0;
    }

    /** How many answers there are: two to one request would be a smuggled one. */
    public int answers() {
        return text.split("HTTP/\\d\\.\\d \\d{3} ", -1).length - 1;
    }

    /** All values of a header of the first answer. */
    public List<String> headers(String name) {
        String prefix = name.toLowerCase(Locale.ROOT) + ":";
        return Arrays.stream(head().split("\r\n"))
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                .map(line -> line.substring(prefix.length()).trim())
                .toList();
    }

    /** The only value of a header; null without one. */
    public String header(String name) {
        List<String> values = headers(name);
        if (values.size() > 1) {
            throw new AssertionError(name + " stands " + values.size() + " times in " + head());
        }
        return values.isEmpty() ? null : values.get(0);
    }

    public String body() {
        int end = text.indexOf("\r\n\r\n");
        return end < 0 ? "" : text.substring(end + 4);
    }

    public JsonObject json() {
        return new JsonObject(body());
    }

    private String head() {
        int end = text.indexOf("\r\n\r\n");
        return end < 0 ? text : text.substring(0, end);
    }
}
