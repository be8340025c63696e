package fr.monjob.profile.reach;

import fr.monjob.web.security.Role;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An open account and what is known of how to reach it. What the person wrote into the profile goes before what the
 * account was opened with.
 */
record Reachable(
        UUID accountId, Role role, String givenName, String identifier, String profileEmail, String profilePhone) {

    /** 06 and 07, and what overseas has instead (plan of ARCEP): no SMS to a fixed line. */
    private static final Pattern MOBILE =
            Pattern.compile("\\+33[67]\\d{8}|\\+(262(69[23]|639)|59069[01]|594694|59669[67])\\d{6}");

    /** The address for mails, or null. */
    String email() {
        return first(profileEmail, address -> address.contains("@"));
    }

    /** The number for SMS, or null. */
    String mobile() {
        return first(profilePhone, number -> MOBILE.matcher(number).matches());
    }

    /** The same by what it is logged in to with alone: the way back in must not lead past its owner. */
    Reachable byIdentifier() {
        return new Reachable(accountId, role, givenName, identifier, null, null);
    }

    private String first(String ofProfile, Predicate<String> fits) {
        return Stream.of(ofProfile, identifier)
                .filter(Objects::nonNull)
                .filter(fits)
                .findFirst()
                .orElse(null);
    }
}
