package fr.monjob.gateway.routing;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A path with holes, e.g. {@code /api/v1/offers/{id}/publish}. Matching is exact and sees case; a hole takes one segment of
 * letters, digits, {@code _} and {@code -}, so a file suffix ({@code me/x.css}, {@code me.}) never reaches a protected call.
 */
public record PathTemplate(String text, List<String> segments) implements Comparable<PathTemplate> {

    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{1,128}");

    /** @throws IllegalArgumentException when the text does not start with a slash */
    public static PathTemplate of(String text) {
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException("A path template starts with a slash: " + text);
        }
        return new PathTemplate(text, List.copyOf(split(text)));
    }

    /** The segments of a path, without the leading slash; a trailing slash leaves an empty last one. */
    static List<String> split(String path) {
        return Arrays.asList(path.substring(1).split("/", -1));
    }

    boolean matches(List<String> path) {
        if (path.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            boolean fits = isHole(i)
                    ? VALUE.matcher(path.get(i)).matches()
                    : segments.get(i).equals(path.get(i));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** The template with all holes named alike: two templates of the same shape take the same paths. */
    public String shape() {
        return segments.stream().map(s -> s.startsWith("{") ? "{}" : s).collect(Collectors.joining("/", "/", ""));
    }

    /** Most specific first: at the first segment where one has a word and the other a hole, the word wins. */
    @Override
    public int compareTo(PathTemplate other) {
        int common = Math.min(segments.size(), other.segments.size());
        for (int i = 0; i < common; i++) {
            if (isHole(i) != other.isHole(i)) {
                return isHole(i) ? 1 : -1;
            }
        }
        return shape().compareTo(other.shape());
    }

    private boolean isHole(int index) {
        return segments.get(index).startsWith("{");
    }
}
