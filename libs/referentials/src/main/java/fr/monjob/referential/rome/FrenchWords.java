package fr.monjob.referential.rome;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts French text into words and brings them to one spelling: small letters, no accents, œ as oe. */
public final class FrenchWords {

    /**
     * A word with its place in the text.
     *
     * @param start index of the first character
     * @param end index after the last character
     * @param folded the word as it is compared
     */
    public record Word(int start, int end, String folded) {}

    /** "vendeur(se)", "agent·e·s", "animateur/trice": the ending for the other gender is no word of its own. */
    private static final String OTHER_GENDER =
            "(?<=\\p{L})(?:\\((?:e|es|s|ne|se|euse|ère|ere|ière|trice|rice|le)s?\\)|[·•](?:e|s|se|ne|trice|ère|euse|rice)(?:[·•]s)?(?!\\p{L})"
                    + "|/(?:trice|euse|se|ère|ne|e|rice|ière)(?!\\p{L}))";

    private static final Pattern WORD = Pattern.compile(
            OTHER_GENDER + "|(?<rdv>rendez[-\\s]+vous|r\\.d\\.v)|(?<mail>e-mails?)|(?<word>[\\p{L}\\p{M}\\p{N}]+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> SMALL = Set.of(
            ("a au aux avec ce ces cet cette chez d dans de des du elle elles en entre est et etc eu il ils j je jusqu jusque l"
                            + " la le les leur leurs lors lui m ma me mes meme moi n nos notre nous on ont ou par pour qu que qui"
                            + " s sa se ses si son sont suis sur t ta te tes toi ton tous tout toute toutes tu un une vers vos votre"
                            + " vous y ai as avais avait ete etre plusieurs divers diverses ainsi aussi ds ss"
                            + " jai javais jetais etais etait etaient tres ca cela afin dont jsui jsuis chui")
                    .split(" "));

    private FrenchWords() {}

    /** Gives every word of the text in order. */
    public static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (matcher.group("rdv") != null) {
                words.add(new Word(matcher.start(), matcher.end(), "rdv"));
            } else if (matcher.group("mail") != null) {
                words.add(new Word(matcher.start(), matcher.end(), "mail"));
            } else if (matcher.group("word") != null) {
                words.add(new Word(matcher.start(), matcher.end(), fold(matcher.group())));
            }
        }
        return words;
    }

    /** Gives the folded words that carry meaning: no articles, pronouns or little prepositions. */
    public static List<String> contentOf(String text) {
        return in(text).stream()
                .map(Word::folded)
                .filter(word -> !isSmall(word))
                .toList();
    }

    /** Tells whether a folded word is an article, a pronoun or a little preposition. */
    public static boolean isSmall(String folded) {
        return SMALL.contains(folded);
    }

    /** Small letters without accents. */
    public static String fold(String word) {
        String letters = word.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("’", "'");
        return letters.chars().allMatch(c -> c < 128)
                ? letters
                : MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD))
                        .replaceAll("");
    }
}
