package fr.monjob.web.paging;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is asked for, taken as {@code @BeanParam PageRequest page}. */
public class PageRequest {
    /** What one page holds at most, so that one call cannot load a whole table. */
    public static final int MAX_LIMIT = 100;

    private static final int DEFAULT_LIMIT = 20;

    @QueryParam("limit")
    @Parameter(
            description = "How many items at most, 1 to 100, 20 by default.",
            schema = @Schema(minimum = "1", maximum = "100", defaultValue = "20", implementation = Integer.class))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "nextCursor of the page before; opaque.")
    String cursor;

    /** For the container; the first page. */
    public PageRequest() {}

    /** For tests and inner calls. */
    public static PageRequest of(int limit, String cursor) {
        var page = new PageRequest();
        page.limit = Integer.toString(limit);
        page.cursor = cursor;
        return page;
    }

    /** How many items, 1 to {@value #MAX_LIMIT}; anything else is a 400. */
    public int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        try {
            int asked = Integer.parseInt(limit);
            if (asked >= 1 && asked <= MAX_LIMIT) {
                return asked;
            }
        } catch (NumberFormatException notANumber) {
            // Falls through to the same answer.
        }
        throw new ProblemException(
                        ProblemCode.VALIDATION_FAILED,
                        "Une page compte de 1 à 100 éléments.",
                        "A page has 1 to 100 items.")
                .withViolation(
                        "limit",
                        "Un nombre entier de 1 à 100 est attendu.",
                        "A whole number from 1 to 100 is expected.");
    }

    /** The cursor as it came, not yet checked: {@link Cursors#read} does. */
    Optional<String> findCursor() {
        return Optional.ofNullable(cursor).filter(text -> !text.isEmpty());
    }
}
