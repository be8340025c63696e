package fr.monjob.web.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * The body of every error, RFC 9457 {@code application/problem+json}.
 *
 * @param instance the path that was asked, without its query (it may hold what a person typed)
 * @param traceId the {@code X-Request-Id} of the answer, to find the log lines
 * @param violations the refused fields, empty but for a 400
 * @param extensions further members of this kind of problem, for example the words found
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "traceId", "violations"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String traceId,
        List<Violation> violations,
        @JsonAnyGetter Map<String, Object> extensions) {
    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";
}
