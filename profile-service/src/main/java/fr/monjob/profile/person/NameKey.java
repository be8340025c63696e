package fr.monjob.profile.person;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared and sorted, whoever typed them how. */
public final class NameKey {

    private NameKey() {}

    /** Family name, blank, given name, each as {@link #plain}. */
    public static String of(String familyName, String givenName) {
        return plain(familyName) + " " + plain(givenName);
    }

    /** Letters a to z and digits alone: "Œuvrard-N'Guyên" is "oeuvrardnguyen"; null is nothing. */
    public static String plain(String name) {
        String lower = (name == null ? "" : name).toLowerCase(Locale.ROOT);
        String latin =
                lower.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("ł", "l");
        return Normalizer.normalize(latin, Normalizer.Form.NFKD).replaceAll("[^a-z0-9]", "");
    }
}
