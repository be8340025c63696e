package fr.monjob.profile.account.invitation;

import fr.monjob.profile.secret.WrittenCode;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What somebody without an e-mail address and a phone logs in with: {@code marie-4f7k}. Easy to copy from a sheet; it is
 * no secret, the password is. 31⁴ = 923 521 for each given name.
 */
final class GivenIdentifier {

    private static final int LONGEST_NAME = 20;
    private static final String WITHOUT_NAME = "compte";

    private GivenIdentifier() {}

    /** A new one, in lower case like every identifier. */
    static String next(String givenName) {
        String plain = Normalizer.normalize(givenName == null ? "" : givenName, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
        String name = plain.isEmpty() ? WITHOUT_NAME : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        return name + "-" + WrittenCode.randomCharacters(4).toLowerCase(Locale.ROOT);
    }
}
