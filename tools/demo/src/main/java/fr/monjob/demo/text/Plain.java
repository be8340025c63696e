package fr.monjob.demo.text;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they stand in addresses and at the beginning of a sentence. */
public final class Plain {

    private Plain() {}

    /** "Dos-Santos" becomes "dos-santos", "Éric" "eric": letters, digits and hyphens only. */
    public static String address(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** With a capital letter at the beginning. */
    public static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }
}
