package fr.monjob.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the schemas of one document say, as an example and as a list of fields. */
final class SchemaReader {

    private static final String SOME_ID = "01a2097d-c3d6-7831-bfb4-f9b21fb70e90";

    /** @param path as on the wire, {@code skills[].code} */
    record Field(String path, JsonNode schema, boolean required) {}

    private final JsonNode document;

    SchemaReader(JsonNode document) {
        this.document = document;
    }

    JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asText("");
        return reference.isEmpty() ? schema : resolve(document.at(reference.substring(1)));
    }

    /** A value that the schema allows; what it contains of its own kind again is left empty. */
    JsonNode example(JsonNode schema) {
        return example(schema, Set.of());
    }

    private JsonNode example(JsonNode referring, Set<JsonNode> around) {
        JsonNode schema = resolve(referring);
        if (schema.path("examples").has(0)) {
            return schema.at("/examples/0");
        }
        if (schema.path("enum").has(0)) {
            return schema.at("/enum/0");
        }
        return switch (type(schema)) {
            case "object" -> exampleObject(schema, around);
            case "array" -> exampleArray(schema, around);
            case "boolean" -> JsonNodeFactory.instance.booleanNode(true);
            case "integer", "number" -> number(schema);
            default -> TextNode.valueOf(schema.path("format").asText().equals("uuid") ? SOME_ID : "…");
        };
    }

    private static JsonNode number(JsonNode schema) {
        JsonNode given = schema.has("default") ? schema.get("default") : schema.path("minimum");
        return given.isNumber() ? given : JsonNodeFactory.instance.numberNode(1);
    }

    private ArrayNode exampleArray(JsonNode schema, Set<JsonNode> around) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        return around.contains(resolve(schema.path("items"))) ? list : list.add(example(schema.path("items"), around));
    }

    private ObjectNode exampleObject(JsonNode schema, Set<JsonNode> around) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        Set<JsonNode> inside = with(around, schema);
        schema.path("properties").properties().forEach(property -> {
            if (!inside.contains(resolve(property.getValue()))) {
                object.set(property.getKey(), example(property.getValue(), inside));
            }
        });
        return object;
    }

    /** Every field of a body, those that must be sent first, what is in it after each. */
    List<Field> fields(JsonNode schema) {
        List<Field> found = new ArrayList<>();
        collect("", schema, Set.of(), found);
        return found;
    }

    private void collect(String prefix, JsonNode referring, Set<JsonNode> around, List<Field> found) {
        JsonNode schema = resolve(referring);
        if (around.contains(schema)) {
            return;
        }
        if (type(schema).equals("array")) {
            collect(prefix.replaceAll("\\.$", "") + "[].", schema.path("items"), around, found);
            return;
        }
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().stream()
                .sorted(Comparator.comparing(property -> !required.contains(property.getKey())))
                .forEach(property -> {
                    String path = prefix + property.getKey();
                    found.add(new Field(path, property.getValue(), required.contains(property.getKey())));
                    collect(path + ".", property.getValue(), with(around, schema), found);
                });
    }

    private static Set<JsonNode> with(Set<JsonNode> around, JsonNode schema) {
        Set<JsonNode> all = new HashSet<>(around);
        all.add(schema);
        return all;
    }

    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText(schema.has("properties") ? "object" : "string");
    }
}
