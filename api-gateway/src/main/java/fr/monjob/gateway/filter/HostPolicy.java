package fr.monjob.gateway.filter;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Only requests meant for us: a foreign name in {@code Host} is how caches and links are poisoned. Any port is ours. */
final class HostPolicy {

    private static final Pattern HOST =
            Pattern.compile("(\\[[0-9A-Fa-f:.]{2,45}]|[A-Za-z0-9][A-Za-z0-9.-]{0,252})(?::\\d{1,5})?");

    private final Set<String> ours;

    HostPolicy(Set<String> ours) {
        this.ours = ours.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws ProblemException 400 without a readable host, 421 for a foreign one */
    void check(String host) {
        Matcher matcher = HOST.matcher(host == null ? "" : host);
        if (!matcher.matches()) {
            throw new ProblemException(
                    ProblemCode.MALFORMED_REQUEST, "En-tête Host absent ou illisible.", "Missing or unreadable Host.");
        }
        if (!ours.contains(matcher.group(1).toLowerCase(Locale.ROOT))) {
            throw new ProblemException(ProblemCode.MISDIRECTED);
        }
    }
}
