package fr.monjob.gateway.routing;

import java.util.Arrays;
import java.util.List;

/**
 * A path with holes, e.g. {@code /api/v1/offers/{id}/publish}. Matching is exact and sees case; a hole takes one segment of
 * letters, digits, {@code _} and {@code -}, so a file suffix ({@code me/x.css}, {@code me.}) never reaches a protected call.
 */
public record PathTemplate(List<String> segments) {

    private static final int LONGEST = 128;

    /** @throws IllegalArgumentException when the text does not start with a slash */
    public static PathTemplate of(String text) {
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException("A path template starts with a slash: " + text);
        }
        return new PathTemplate(List.copyOf(split(text)));
    }

    /** The segments of a path, without the leading slash; a trailing slash leaves an empty last one. */
    static List<String> split(String path) {
        return Arrays.asList(path.substring(1).split("/", -1));
    }

    static boolean isHole(String segment) {
        return segment.startsWith("{");
    }

    /** Whether a path's segment may stand for a hole: 1 to 128 of the characters that a hole takes. */
    static boolean fitsHole(String segment) {
        if (segment.isEmpty() || segment.length() > LONGEST) {
            return false;
        }
        for (int at = 0; at < segment.length(); at++) {
            char character = segment.charAt(at);
            boolean fits = character >= 'a' && character <= 'z'
                    || character >= 'A' && character <= 'Z'
                    || character >= '0' && character <= '9'
                    || character == '_'
                    || character == '-';
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
