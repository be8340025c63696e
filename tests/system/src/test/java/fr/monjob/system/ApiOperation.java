package fr.monjob.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One operation as the published document has it.
 *
 * @param properties names of the body's members with a JSON body, else empty
 * @param parameters names of the query parameters
 */
record ApiOperation(String method, String path, boolean hasJsonBody, List<String> properties, List<String> parameters) {

    /** Every operation of an OpenAPI document. */
    static List<ApiOperation> listOf(JsonNode document) {
        List<ApiOperation> operations = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (List.of("get", "put", "post", "delete", "patch").contains(operation.getKey())) {
                        operations.add(of(document, path.getKey(), operation.getKey(), operation.getValue()));
                    }
                }));
        return operations;
    }

    private static ApiOperation of(JsonNode document, String path, String method, JsonNode operation) {
        JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
        while (schema.has("$ref")) {
            schema = document.at(schema.get("$ref").asText().substring(1));
        }
        List<String> properties = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(properties::add);
        List<String> parameters = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                parameters.add(parameter.path("name").asText());
            }
        });
        return new ApiOperation(method.toUpperCase(Locale.ROOT), path, !schema.isMissingNode(), properties, parameters);
    }

    /** The path with this text for every parameter in it. */
    String pathWith(String value) {
        return path.replaceAll("\\{[^}]+}", value);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
