package fr.monjob.contract.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * How payloads are written and read: ISO dates, absent instead of null, unknown fields passed over (a newer writer may
 * add optional ones). Safe for use by many threads.
 */
public final class EventJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private EventJson() {}

    /** The payload as JSON. */
    public static String write(Object payload) {
        try {
            return MAPPER.writeValueAsString(payload);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("Not an event payload: " + payload.getClass(), unwritable);
        }
    }

    /**
     * A payload from its JSON.
     *
     * @throws MalformedEventException when the text is not that record
     */
    public static <T> T read(String json, Class<T> payload) {
        try {
            T value = MAPPER.readValue(json, payload);
            if (value == null) {
                throw new MalformedEventException("An empty " + payload.getSimpleName(), null);
            }
            return value;
        } catch (JsonProcessingException unreadable) {
            throw new MalformedEventException("Not a " + payload.getSimpleName() + place(unreadable), null);
        } catch (IllegalArgumentException absent) {
            throw new MalformedEventException("An absent " + payload.getSimpleName(), null);
        }
    }

    /** Jackson's message quotes the source: only the place goes into logs and dead letters. */
    private static String place(JsonProcessingException unreadable) {
        JsonLocation location = unreadable.getLocation();
        return location == null ? "" : " at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
