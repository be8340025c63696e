package fr.monjob.gateway.exchange;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.util.regex.Pattern;

/**
 * The path and query asked for, in the one spelling on which routing decides and that the service gets. Nothing is
 * repaired: a spelling that two programs could read differently (dot segments, doubled slashes, encoded letters, path
 * parameters) is refused.
 *
 * @param path starts with a slash; only unreserved characters and colons
 * @param query without its question mark, {@code null} when there is none
 */
public record RequestTarget(String path, String query) {

    private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9._~:-]{0,128}){1,16}");
    private static final Pattern AMBIGUOUS = Pattern.compile("//|/\\.{1,2}(?:/|$)");
    private static final Pattern QUERY_CHARACTERS = Pattern.compile("[!\"$-~]*");
    private static final Pattern BAD_ENCODING = Pattern.compile("%(?:00|(?![0-9A-Fa-f]{2}))");

    /** @throws ProblemException 400 when the target is not in origin form or not in its one spelling */
    public static RequestTarget of(String uri) {
        if (uri == null || !uri.startsWith("/")) {
            throw refused("L'adresse doit être un chemin.", "The target must be a path.");
        }
        int mark = uri.indexOf('?');
        String path = mark < 0 ? uri : uri.substring(0, mark);
        String query = mark < 0 ? null : uri.substring(mark + 1);
        // A colon is legal as it is, yet many programs encode it: the only encoding that is undone.
        String plain = path.replace("%3A", ":").replace("%3a", ":");
        if (!PATH.matcher(plain).matches() || AMBIGUOUS.matcher(plain).find()) {
            throw refused("Le chemin contient des caractères refusés.", "The path contains refused characters.");
        }
        if (query != null && !isWellEncoded(query)) {
            throw refused("Les paramètres sont mal encodés.", "The query is badly encoded.");
        }
        return new RequestTarget(plain, query);
    }

    /** What goes to the service. */
    public String uri() {
        return query == null ? path : path + "?" + query;
    }

    /** Visible ASCII without {@code #}; a percent sign only before two hexadecimal digits, and never a NUL. */
    private static boolean isWellEncoded(String query) {
        return QUERY_CHARACTERS.matcher(query).matches()
                && !BAD_ENCODING.matcher(query).find();
    }

    private static ProblemException refused(String french, String english) {
        return new ProblemException(ProblemCode.MALFORMED_REQUEST, french, english);
    }
}
