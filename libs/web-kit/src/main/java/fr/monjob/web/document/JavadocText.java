package fr.monjob.web.document;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A doc comment as plain text.
 *
 * @param summary its first sentence, without the full stop
 * @param rest    what follows up to the block tags; may be empty
 */
record JavadocText(String summary, String rest) {

    private static final Pattern PARAMETER = Pattern.compile("@param\\s+(\\w+)\\s+((?:(?!\\n\\s*@)(?s:.))+)");

    static JavadocText of(String comment) {
        String plain = comment.replaceAll("(?s)(^|\\n)\\s*@\\w+ .*", "")
                .replaceAll("(?s)\\{@\\w+\\s+([^}]*)}", "$1")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        int end = endOfSentence(plain);
        return new JavadocText(
                plain.substring(0, end).replaceAll("\\.$", ""),
                plain.substring(end).strip());
    }

    /** What a comment says of each {@code @param}, by name. */
    static Map<String, String> parametersOf(String comment) {
        Map<String, String> texts = new TreeMap<>();
        PARAMETER.matcher(comment).results().forEach(tag -> {
            JavadocText text = of(tag.group(2));
            texts.put(tag.group(1), (text.summary() + (text.rest().isEmpty() ? "" : ". " + text.rest())));
        });
        return texts;
    }

    private static int endOfSentence(String text) {
        int stop = text.indexOf(". ");
        return stop < 0 ? text.length() : stop + 1;
    }
}
