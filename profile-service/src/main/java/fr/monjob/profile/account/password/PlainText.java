package fr.monjob.profile.account.password;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is left of a text for one who guesses: letters and digits, without case, accents, spaces and signs; the two
 * signs that everybody puts for a letter count as that letter.
 */
final class PlainText {

    private PlainText() {}

    /** {@code "Mot de passe-2024 !"} is {@code "motdepasse2024"}; a text of signs only stays what it is. */
    static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String plain = folded.replace('@', 'a').replace('$', 's').replaceAll("[^\\p{L}\\p{Nd}]+", "");
        return plain.isEmpty() ? folded : plain;
    }
}
