package fr.monjob.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * What a client written against one API document would miss in another: an operation or a field that it read is gone or
 * of another type, a value that it sent is refused, something it did not send is now demanded. Additions are no break.
 */
final class ApiBreaks {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    private final JsonNode before;
    private final JsonNode after;
    private final Set<String> found = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();

    private ApiBreaks(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** Sentences that each name the operation and the place, sorted; empty when every client goes on working. */
    static List<String> between(JsonNode before, JsonNode after) {
        ApiBreaks breaks = new ApiBreaks(before, after);
        before.path("paths")
                .properties()
                .forEach(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .forEach(method -> breaks.compareOperation(path.getKey(), method)));
        return List.copyOf(breaks.found);
    }

    private void compareOperation(String path, String method) {
        String name = method.toUpperCase(Locale.ROOT) + " " + path;
        JsonNode old = before.path("paths").path(path).path(method);
        JsonNode now = after.path("paths").path(path).path(method);
        if (now.isMissingNode()) {
            found.add(name + " is gone");
            return;
        }
        for (JsonNode parameter : now.path("parameters")) {
            boolean known = StreamSupport.stream(old.path("parameters").spliterator(), false)
                    .anyMatch(each -> each.path("name").equals(parameter.path("name")));
            if (parameter.path("required").asBoolean() && !known) {
                found.add(name + " demands the parameter "
                        + parameter.path("name").asText());
            }
        }
        compareContents(name + " request", old.path("requestBody"), now.path("requestBody"), true);
        old.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .forEach(response -> {
                    JsonNode answer = now.path("responses").path(response.getKey());
                    if (answer.isMissingNode()) {
                        found.add(name + " does not answer " + response.getKey() + " any more");
                    }
                    compareContents(name + " answer", response.getValue(), answer, false);
                });
    }

    private void compareContents(String place, JsonNode old, JsonNode now, boolean request) {
        old.path("content").properties().forEach(content -> {
            JsonNode same = now.path("content").path(content.getKey());
            if (same.isMissingNode()) {
                found.add(place + " is not " + content.getKey() + " any more");
            } else {
                compareSchemas(place, content.getValue().path("schema"), same.path("schema"), request);
            }
        });
    }

    private void compareSchemas(String place, JsonNode oldSchema, JsonNode newSchema, boolean request) {
        JsonNode old = resolve(before, oldSchema);
        JsonNode now = resolve(after, newSchema);
        if (!seen.add(oldSchema + " " + newSchema + " " + request)) {
            return;
        }
        if (!old.path("type").equals(now.path("type")) || !old.path("format").equals(now.path("format"))) {
            found.add(place + " is of another type");
        }
        Set<String> oldValues = texts(old.path("enum"));
        oldValues.removeAll(texts(now.path("enum")));
        if (!now.path("enum").isMissingNode() && !oldValues.isEmpty()) {
            found.add(place + " lost the values " + oldValues);
        }
        if (request) {
            Set<String> demanded = texts(now.path("required"));
            demanded.removeAll(texts(old.path("required")));
            demanded.forEach(field -> found.add(place + "." + field + " is now demanded"));
        }
        old.path("properties").properties().forEach(field -> {
            JsonNode same = now.path("properties").path(field.getKey());
            if (same.isMissingNode()) {
                found.add(place + "." + field.getKey() + " is gone");
            } else {
                compareSchemas(place + "." + field.getKey(), field.getValue(), same, request);
            }
        });
        if (old.has("items")) {
            compareSchemas(place + "[]", old.path("items"), now.path("items"), request);
        }
    }

    private static JsonNode resolve(JsonNode document, JsonNode schema) {
        String reference = schema.path("$ref").asText("");
        return reference.isEmpty() ? schema : resolve(document, document.at(reference.substring(1)));
    }

    private static Set<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.asText()));
        return new TreeSet<>(texts);
    }
}
