package fr.monjob.profile.cv.extraction;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings all formats to one kind of text: whole letters, single spaces, a line for a line, nothing invisible. */
final class CleanText {

    private static final Pattern LIGATURES = Pattern.compile("[\uFB00-\uFB06]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    /** Soft hyphens, zero-width characters and marks of direction, controls, and the icons of symbol fonts. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\n\t]]|\\p{Cs}");

    private static final Pattern ICONS = Pattern.compile("\\p{Co}");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\t]+");
    private static final Pattern EDGES = Pattern.compile(" ?\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private CleanText() {}

    static String of(String raw) {
        // Letters and their accents come apart in some PDF files, and "fi" together.
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        text = LIGATURES.matcher(text).replaceAll(match -> Normalizer.normalize(match.group(), Normalizer.Form.NFKC));
        text = LINE_ENDS.matcher(text).replaceAll("\n");
        text = INVISIBLE.matcher(text).replaceAll("");
        text = ICONS.matcher(text).replaceAll(" ");
        text = SPACES.matcher(text).replaceAll(" ");
        text = EDGES.matcher(text).replaceAll("\n");
        return EMPTY_LINES.matcher(text).replaceAll("\n\n").strip();
    }
}
