package fr.monjob.referential.commune;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A place's name as bare words, in the one spelling in which names and questions are compared. */
final class PlaceWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Map<String, String> SAME_WORD =
            Map.of("st", "saint", "ste", "sainte", "lez", "les", "s", "sur", "ss", "sous");
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l");

    private PlaceWords() {}

    /** Gives {@code [saint, omer]} for "St-Omer", {@code [l, isle, d, abeau]} for "L’Isle d'Abeau". */
    static List<String> of(String name) {
        return of(raw(name));
    }

    /** Writes the usual abbreviations out. */
    static List<String> of(List<String> rawWords) {
        return rawWords.stream().map(word -> SAME_WORD.getOrDefault(word, word)).toList();
    }

    /** Splits into bare words, abbreviations left as they are. */
    static List<String> raw(String name) {
        return SEPARATORS
                .splitAsStream(withoutMarks(name.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String withoutMarks(String lower) {
        if (lower.chars().allMatch(c -> c < 128)) {
            return lower;
        }
        String letters = lower.replace("œ", "oe").replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Leaves the article at the beginning out: {@code [havre]} for {@code [le, havre]}. */
    static List<String> withoutArticle(List<String> words) {
        return words.size() > 1 && ARTICLES.contains(words.get(0)) ? words.subList(1, words.size()) : words;
    }
}
