package fr.monjob.profile.secret;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code that people copy from paper: fourteen random characters (14 × log₂ 31 = 69 bits) and a check character, without
 * those that look alike (0 and O; 1, I and L).
 *
 * @param characters all fifteen, in capitals
 */
public record WrittenCode(String characters) {

    /** Of a prime number, so that the check finds every wrong character and every two that changed places. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int RANDOM_CHARACTERS = 14;
    private static final int GROUP = 5;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u202f.\\-‐‑–]");
    private static final Pattern WHOLE = Pattern.compile("[" + ALPHABET + "]{" + (RANDOM_CHARACTERS + 1) + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A code that nobody has. */
    public static WrittenCode next() {
        String random = randomCharacters(RANDOM_CHARACTERS);
        return new WrittenCode(random + check(random));
    }

    /** So many characters that are easy to tell apart on paper. */
    public static String randomCharacters(int count) {
        StringBuilder characters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            characters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return characters.toString();
    }

    /** Reads what was typed, in either case, with or without the dashes; empty when there is a slip in it. */
    public static Optional<WrittenCode> parse(String typed) {
        String characters = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        boolean right = WHOLE.matcher(characters).matches()
                && check(characters.substring(0, RANDOM_CHARACTERS)) == characters.charAt(RANDOM_CHARACTERS);
        return right ? Optional.of(new WrittenCode(characters)) : Optional.empty();
    }

    /** As it is printed: three groups of five. */
    @Override
    public String toString() {
        return characters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** The sum of all characters, each times its place, modulo 31. */
    private static char check(String random) {
        int sum = 0;
        for (int i = 0; i < random.length(); i++) {
            sum += (i + 1) * ALPHABET.indexOf(random.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }
}
