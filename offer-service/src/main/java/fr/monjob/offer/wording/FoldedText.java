package fr.monjob.offer.wording;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text made comparable – lower case, no accents, every run of other signs one space – that still knows where each
 * of its characters stood, so that what is found can be shown as it was written.
 */
final class FoldedText {

    private final String original;
    private final StringBuilder folded = new StringBuilder();
    private final int[] origin;

    FoldedText(String original) {
        this.original = original;
        int[] places = new int[original.length() * 4 + 1];
        for (int i = 0; i < original.length(); i++) {
            String plain = Normalizer.normalize(original.substring(i, i + 1), Normalizer.Form.NFKD);
            for (char c : plain.toLowerCase(Locale.ROOT).toCharArray()) {
                append(c, i, places);
            }
        }
        this.origin = places;
    }

    private void append(char c, int place, int[] places) {
        char kept = c == '\u2019' ? '\'' : c;
        if (Character.getType(kept) == Character.NON_SPACING_MARK || folded.length() >= places.length) {
            return;
        }
        boolean word = Character.isLetterOrDigit(kept) || kept == '\'';
        if (!word && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ')) {
            return;
        }
        places[folded.length()] = place;
        folded.append(word ? kept : ' ');
    }

    /** The comparable text. */
    CharSequence text() {
        return folded;
    }

    /** The original characters behind a stretch of the comparable text. */
    String original(int start, int end) {
        return original.substring(origin[start], origin[end - 1] + 1);
    }
}
