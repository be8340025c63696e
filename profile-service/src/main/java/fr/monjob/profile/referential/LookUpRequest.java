package fr.monjob.profile.referential;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is being typed, taken as {@code @BeanParam LookUpRequest request}. */
public class LookUpRequest {

    /** The longest name of a commune has 45 characters, the longest label of a skill 80. */
    private static final int LONGEST = 100;

    /** A list to choose from while typing, not a download of the table. */
    private static final int MOST = 50;

    private static final int DEFAULT_LIMIT = 10;

    @QueryParam("q")
    @Parameter(
            description = "What is being typed, 1 to 100 characters.",
            required = true,
            example = "lens",
            schema = @Schema(minLength = 1, maxLength = LONGEST))
    String q;

    @QueryParam("limit")
    @Parameter(
            description = "How many items at most, 1 to 50, 10 by default.",
            schema = @Schema(minimum = "1", maximum = "50", defaultValue = "10", implementation = Integer.class))
    String limit;

    /** The words asked for; none or too many are a 400. */
    String words() {
        String words = q == null ? "" : q.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw invalid("q", "De 1 à 100 caractères sont attendus.", "1 to 100 characters are expected.");
        }
        return words;
    }

    /** How many items at most; anything but 1 to 50 is a 400. */
    int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        try {
            int asked = Integer.parseInt(limit);
            if (asked >= 1 && asked <= MOST) {
                return asked;
            }
        } catch (NumberFormatException notANumber) {
            // Falls through to the same answer.
        }
        throw invalid("limit", "Un nombre entier de 1 à 50 est attendu.", "A whole number from 1 to 50 is expected.");
    }

    private static ProblemException invalid(String field, String french, String english) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED, french, english)
                .withViolation(field, french, english);
    }
}
