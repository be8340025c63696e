package fr.monjob.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What the first call was answered, kept to be said again word for word.
 *
 * @param body the JSON text, null without a body
 */
record StoredAnswer(int status, String location, String etag, String body) {
    static StoredAnswer of(Object result, ObjectMapper json) throws JsonProcessingException {
        if (result instanceof RestResponse<?> answer) {
            return of(answer.toResponse(), json);
        }
        if (!(result instanceof Response answer)) {
            throw new IllegalStateException("An @Idempotent method returns RestResponse or Response");
        }
        String body = answer.hasEntity() ? json.writeValueAsString(answer.getEntity()) : null;
        return new StoredAnswer(
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getHeaderString(HttpHeaders.ETAG),
                body);
    }

    /** The answer as the resource method's own return type. */
    Object as(Class<?> type) {
        RestResponse.ResponseBuilder<Object> answer = RestResponse.ResponseBuilder.create(status);
        if (body != null) {
            answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE);
        }
        if (location != null) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        if (etag != null) {
            answer.header(HttpHeaders.ETAG, etag);
        }
        RestResponse<Object> rebuilt = answer.build();
        return RestResponse.class.isAssignableFrom(type) ? rebuilt : rebuilt.toResponse();
    }
}
