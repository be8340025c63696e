package fr.monjob.profile.account.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What guessers try first. The list {@code common-passwords.txt} says at its head where its words come from. A word of
 * the list is refused also with digits around it ({@code marseille1993}) and when it only repeats
 * ({@code soleilsoleil}), so that the few thousand words stand for millions of passwords.
 */
final class CommonPasswords {

    /** A number up to two dates side by side is one, a phone number or a walk over the keypad. */
    private static final int LONGEST_COMMON_NUMBER = 16;

    private static final Set<String> LIST = read();

    private CommonPasswords() {}

    /** @param plain the password as {@link PlainText} gives it */
    static boolean contains(String plain) {
        String word = plain.replaceAll("^\\p{Nd}+|\\p{Nd}+$", "");
        boolean shortNumber = word.isEmpty() && plain.length() <= LONGEST_COMMON_NUMBER;
        return shortNumber || LIST.contains(plain) || LIST.contains(word) || isRepetition(plain);
    }

    private static boolean isRepetition(String plain) {
        for (int period = 1; period <= plain.length() / 2; period++) {
            String start = plain.substring(0, period);
            // The last round may be cut short: abcabcab.
            String repeated = start.repeat(plain.length() / period + 1).substring(0, plain.length());
            if (repeated.equals(plain) && (period <= 4 || contains(start))) {
                return true;
            }
        }
        return false;
    }

    static int size() {
        return LIST.size();
    }

    private static Set<String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                CommonPasswords.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
