package fr.monjob.web.problem;

import java.util.List;
import java.util.Locale;

/** The same sentence in the two languages of the API. French is what people get unless they ask for English. */
public record Wording(String french, String english) {
    private static final List<Locale> OFFERED = List.of(Locale.FRENCH, Locale.ENGLISH);

    /** The sentence for a reader of this language; French for any language but English. */
    public String in(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? english : french;
    }

    /** The language to answer in, from an {@code Accept-Language} header that may be absent, unknown or garbage. */
    public static Locale language(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 200) {
            return Locale.FRENCH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return best == null ? Locale.FRENCH : best;
        } catch (IllegalArgumentException garbage) {
            return Locale.FRENCH;
        }
    }
}
