package fr.monjob.web.edit;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The condition of a change, taken as {@code @BeanParam IfMatch ifMatch} on a PUT. The service checks it after it has
 * found the caller's own resource: a stranger gets 404 before any word about versions.
 */
public class IfMatch {
    private static final Pattern LIST = Pattern.compile("(W/)?\"[^\"]*\"(\\s*,\\s*(W/)?\"[^\"]*\")*");

    @HeaderParam(HttpHeaders.IF_MATCH)
    @Parameter(description = "The ETag that was read, or * for whatever is there. Missing: 428, stale: 412.")
    String header;

    /** For the container; without a header. */
    public IfMatch() {}

    /** For tests and inner calls: the condition with this header value, for example {@code "3"} with its quotes. */
    public static IfMatch of(String header) {
        var condition = new IfMatch();
        condition.header = header;
        return condition;
    }

    /**
     * Passes when the header is {@code *} or names {@code version}. Missing → 428; another version or a weak tag (which
     * never matches strongly) → 412; not an entity tag at all → 400.
     */
    public void check(long version) {
        if (header == null) {
            throw new ProblemException(
                    ProblemCode.PRECONDITION_REQUIRED,
                    "Indiquez dans If-Match l'ETag lu, ou * pour remplacer sans condition.",
                    "Give the ETag you read in If-Match, or * to replace whatever is there.");
        }
        String condition = header.strip();
        if (condition.equals("*")) {
            return;
        }
        if (condition.length() > 200 || !LIST.matcher(condition).matches()) {
            throw new ProblemException(
                            ProblemCode.VALIDATION_FAILED,
                            "L'en-tête If-Match n'est pas lisible.",
                            "The If-Match header is not readable.")
                    .withViolation(
                            HttpHeaders.IF_MATCH, "\"<version>\" ou * est attendu.", "\"<version>\" or * is expected.");
        }
        String wanted = Answers.etag(version);
        for (String tag : condition.split(",")) {
            if (tag.strip().equals(wanted)) {
                return;
            }
        }
        throw new ProblemException(
                ProblemCode.PRECONDITION_FAILED,
                "La ressource a été modifiée depuis votre lecture : relisez-la avant de la changer.",
                "The resource was changed since you read it: read it again before you change it.");
    }
}
