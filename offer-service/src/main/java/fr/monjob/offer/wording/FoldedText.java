package fr.monjob.offer.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text made comparable – lower case, no accents, inclusive endings taken off, one space between words, the end of a
 * sentence a point of its own – that still knows where each of its characters stood, so that what is found can be
 * shown as it was written.
 */
final class FoldedText {

    /** "âgé(e)s", "marié·e·s", "marié/ée", "retraité-e": the masculine form stands for both, a plural stays. */
    private static final Pattern INCLUSIVE =
            Pattern.compile("(?<=\\p{L}{2})(?:\\((?:e|ee|ne|le|te|se|fe|ve|euse|rice|trice|ere|iere|enne|ienne)s?\\)"
                    + "|[·•./-](?:e|ee|ne|le|te|se|ve|euse|rice|trice|ere|iere|enne|ienne)(?:[·•.-]?s)?(?!\\p{L}))");

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?;•…](?=\\s|$)|\\R\\s*[-*·]\\s|\\R\\s*\\R");

    private static final char BORDER = '.';

    private final String original;
    private final StringBuilder folded = new StringBuilder();
    private int[] origin;

    FoldedText(String original) {
        this.original = original;
        this.origin = new int[original.length() * 4 + 4];
        StringBuilder plain = plain();
        int[] places = origin;
        this.origin = new int[plain.length() * 3 + 1];
        Matcher inclusive = INCLUSIVE.matcher(plain).useTransparentBounds(true);
        Matcher end = END_OF_SENTENCE.matcher(plain).useTransparentBounds(true);
        int i = 0;
        while (i < plain.length()) {
            if (inclusive.region(i, plain.length()).lookingAt()) {
                i = inclusive.end();
            } else if (end.region(i, plain.length()).lookingAt()) {
                border(places[i]);
                i = end.end();
            } else {
                append(plain.charAt(i), places[i]);
                i++;
            }
        }
    }

    /** Lower case without accents, each character with its place in the original. */
    private StringBuilder plain() {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < original.length(); i++) {
            String parts = Normalizer.normalize(original.substring(i, i + 1), Normalizer.Form.NFKD)
                    .toLowerCase(Locale.ROOT)
                    .replace("œ", "oe")
                    .replace("æ", "ae");
            for (char c : parts.toCharArray()) {
                if (Character.getType(c) != Character.NON_SPACING_MARK && plain.length() < origin.length) {
                    origin[plain.length()] = i;
                    plain.append(c == '\u2019' ? '\'' : c);
                }
            }
        }
        return plain;
    }

    private void append(char c, int place) {
        boolean word = Character.isLetterOrDigit(c) || c == '\'';
        if (word) {
            put(c, place);
        } else {
            space(place);
        }
    }

    private void border(int place) {
        space(place);
        put(BORDER, place);
        space(place);
    }

    private void space(int place) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            put(' ', place);
        }
    }

    private void put(char c, int place) {
        origin[folded.length()] = place;
        folded.append(c);
    }

    /** The comparable text. */
    CharSequence text() {
        return folded;
    }

    /** The sentence of the comparable text around a stretch of it. */
    CharSequence sentence(int start, int end) {
        int after = folded.indexOf(" " + BORDER, end);
        return folded.substring(folded.lastIndexOf(BORDER + " ", start) + 1, after < 0 ? folded.length() : after);
    }

    /** The original characters behind a stretch of the comparable text. */
    String original(int start, int end) {
        return original.substring(origin[start], origin[end - 1] + 1);
    }
}
