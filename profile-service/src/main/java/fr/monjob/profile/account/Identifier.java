package fr.monjob.profile.account;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person logs in with: an e-mail address in lower case, or a French phone number in E.164.
 *
 * @param value the one spelling under which it is kept and compared
 */
public record Identifier(Kind kind, String value) {

    /** The two kinds of identifier. */
    public enum Kind {
        EMAIL,
        PHONE
    }

    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
                    + "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");
    private static final int LONGEST_LOCAL_PART = 64;

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0\\u202f.\\-‐‑–/()]");
    // Neither 08 nor 3xxx: those are services, nobody's own phone.
    private static final Pattern NATIONAL = Pattern.compile("0([1-79][0-9]{8})");
    private static final Pattern INTERNATIONAL = Pattern.compile("(?:\\+|00)(33|262|590|594|596)0?([1-79][0-9]{8})");

    /** Overseas numbers are typed like the others but have a country code of their own (plan of ARCEP). */
    private static final Map<String, String> OVERSEAS = Map.ofEntries(
            Map.entry("262", "262"),
            Map.entry("263", "262"),
            Map.entry("269", "262"),
            Map.entry("639", "262"),
            Map.entry("692", "262"),
            Map.entry("693", "262"),
            Map.entry("590", "590"),
            Map.entry("690", "590"),
            Map.entry("691", "590"),
            Map.entry("594", "594"),
            Map.entry("694", "594"),
            Map.entry("596", "596"),
            Map.entry("696", "596"),
            Map.entry("697", "596"));

    /** Reads what a person typed, in any usual spelling; empty when it is neither kind. */
    public static Optional<Identifier> parse(String typed) {
        if (typed == null || typed.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        return typed.contains("@") ? parseEmail(typed) : parsePhone(typed);
    }

    /** Reads an e-mail address (ASCII, a domain of at least two parts). */
    public static Optional<Identifier> parseEmail(String typed) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        boolean valid = address.length() <= LONGEST_ADDRESS
                && address.indexOf('@') <= LONGEST_LOCAL_PART
                && ADDRESS.matcher(address).matches();
        return valid ? Optional.of(new Identifier(Kind.EMAIL, address)) : Optional.empty();
    }

    /** Reads a French phone number: {@code 06 12 34 56 78}, {@code 0033612345678}, {@code +33 (0)6.12.34.56.78}. */
    public static Optional<Identifier> parsePhone(String typed) {
        String digits = SEPARATORS.matcher(typed).replaceAll("");
        var national = NATIONAL.matcher(digits);
        if (national.matches()) {
            String subscriber = national.group(1);
            return phone(OVERSEAS.getOrDefault(subscriber.substring(0, 3), "33"), subscriber);
        }
        var international = INTERNATIONAL.matcher(digits);
        return international.matches() ? phone(international.group(1), international.group(2)) : Optional.empty();
    }

    private static Optional<Identifier> phone(String country, String subscriber) {
        return Optional.of(new Identifier(Kind.PHONE, "+" + country + subscriber));
    }
}
