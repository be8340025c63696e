package fr.monjob.profile.account.password;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which passwords are accepted (NIST SP 800-63B, ASVS 5.0 6.2): long enough, not on the list of common ones, not made of
 * what anybody knows about the account. Length counts Unicode code points.
 */
public final class PasswordPolicy {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    /** Shorter words ("Léa", "Lou") would forbid too much by chance. */
    private static final int SHORTEST_KNOWN_WORD = 4;
    /** What must be left of a password once the known words are taken away. */
    private static final int SHORTEST_REST = 6;

    private PasswordPolicy() {}

    /**
     * @param known what is known about the account: names, identifier and its parts, company; nulls are passed over
     * @return the first reason to refuse, empty when the password is accepted
     */
    public static Optional<PasswordWeakness> findWeakness(String password, Collection<String> known) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordWeakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordWeakness.TOO_LONG);
        }
        if (password.codePoints().anyMatch(PasswordPolicy::isUnreadable)) {
            return Optional.of(PasswordWeakness.UNREADABLE);
        }
        String plain = PlainText.of(password);
        if (CommonPasswords.contains(plain)) {
            return Optional.of(PasswordWeakness.COMMON);
        }
        return isMadeOf(plain, known) ? Optional.of(PasswordWeakness.PERSONAL) : Optional.empty();
    }

    private static boolean isMadeOf(String plain, Collection<String> known) {
        String rest = plain;
        for (String word : knownWords(known)) {
            rest = rest.replace(word, "");
        }
        return !rest.equals(plain) && (rest.length() < SHORTEST_REST || CommonPasswords.contains(rest));
    }

    /** The longest first, so that a name inside of the identifier does not hide the identifier. */
    private static List<String> knownWords(Collection<String> known) {
        return Stream.concat(Stream.of("monjob"), known.stream())
                .filter(Objects::nonNull)
                .map(PlainText::of)
                .filter(word -> word.length() >= SHORTEST_KNOWN_WORD)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** NUL ends a string in many a tool; half a surrogate pair becomes '?' in UTF-8, the same for every half. */
    private static boolean isUnreadable(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }
}
