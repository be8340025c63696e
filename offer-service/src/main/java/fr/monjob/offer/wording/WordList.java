package fr.monjob.offer.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The named groups of words that the patterns of the list are written with: {@code @recruit TAB cherche|recrute}. */
final class WordList {

    private final Map<String, String> groups = new LinkedHashMap<>();

    private WordList() {}

    /** Reads the definitions among the rows; one may use those before it. */
    static WordList of(List<String[]> rows) {
        WordList words = new WordList();
        rows.stream()
                .filter(WordList::isDefinition)
                .forEach(row -> words.groups.put("<" + row[0].substring(1) + ">", "(?:" + words.filled(row[1]) + ")"));
        return words;
    }

    static boolean isDefinition(String[] row) {
        return row[0].startsWith("@");
    }

    /** The pattern with its groups filled in, between two borders of words. */
    Pattern pattern(String text) {
        return Pattern.compile("(?<!\\w)(?:" + filled(text.strip()) + ")(?!\\w)");
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> group : groups.entrySet()) {
            filled = filled.replace(group.getKey(), group.getValue());
        }
        return filled;
    }
}
