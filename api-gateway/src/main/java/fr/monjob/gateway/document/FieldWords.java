package fr.monjob.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a value may be, in words: {@code "text, not blank, at most 150 characters"}. */
final class FieldWords {

    private static final String NOT_BLANK = "\\S";

    private static final Map<String, String> TYPES = Map.of(
            "string",
            "text",
            "integer",
            "whole number",
            "number",
            "number",
            "boolean",
            "true or false",
            "object",
            "object");
    private static final Map<String, String> FORMATS = Map.of(
            "uuid", "id (UUID)", "date", "date", "date-time", "instant", "time", "time of day", "binary", "file");

    private final SchemaReader schemas;

    FieldWords(SchemaReader schemas) {
        this.schemas = schemas;
    }

    /** As HTML. */
    String of(JsonNode referring) {
        JsonNode schema = schemas.resolve(referring);
        List<String> words = new ArrayList<>();
        words.add(kind(schema));
        if (schema.path("pattern").asText().equals(NOT_BLANK)) {
            words.add("not blank");
        } else if (schema.has("pattern") && !schema.path("format").asText().equals("uuid")) {
            words.add("of the form " + Html.code(schema.path("pattern").asText()));
        }
        words.addAll(limits(schema));
        if (schema.has("default")) {
            words.add(Html.escaped(schema.path("default").asText()) + " by default");
        }
        return String.join(", ", words);
    }

    private String kind(JsonNode schema) {
        if (schema.has("enum")) {
            return StreamSupport.stream(schema.path("enum").spliterator(), false)
                    .map(value -> Html.code(value.asText()))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (SchemaReader.type(schema).equals("array")) {
            return "list: " + of(schema.path("items"));
        }
        String type = TYPES.getOrDefault(SchemaReader.type(schema), "text");
        return FORMATS.getOrDefault(schema.path("format").asText(), type);
    }

    private static List<String> limits(JsonNode schema) {
        List<String> words = new ArrayList<>();
        String least = schema.path("minimum").asText();
        String most = schema.path("maximum").asText();
        if (!least.isEmpty() && !most.isEmpty()) {
            words.add(least + " to " + most);
        } else if (!least.isEmpty()) {
            words.add(least + " or more");
        } else if (!most.isEmpty()) {
            words.add("at most " + most);
        }
        if (schema.has("maxLength")) {
            words.add("at most " + schema.path("maxLength").asText() + " characters");
        }
        if (schema.has("maxItems")) {
            words.add("at most " + schema.path("maxItems").asText() + " of them");
        }
        return words;
    }
}
