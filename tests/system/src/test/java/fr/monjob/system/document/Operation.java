package fr.monjob.system.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One operation as the published document has it.
 *
 * @param node what the document says of it
 */
record Operation(String method, String path, JsonNode node) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** Every operation of the document but the stream, which never ends. */
    static List<Operation> listOf(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .map(entry ->
                                new Operation(entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), entry.getValue()))
                        .filter(operation -> !operation.path().endsWith("/stream"))
                        .forEach(operations::add));
        return operations;
    }

    JsonNode parameters() {
        return node.path("parameters");
    }

    /** Missing for an operation that takes none. */
    JsonNode jsonBody() {
        JsonNode content = node.path("requestBody").path("content");
        return content.has("application/json")
                ? content.path("application/json").path("schema")
                : content.path("*/*").path("schema");
    }

    boolean takesFile() {
        return node.path("requestBody").path("content").has("multipart/form-data");
    }

    /** What the document says of an answer; missing when it says nothing of it. */
    JsonNode response(int status) {
        JsonNode named = node.path("responses").path(String.valueOf(status));
        return named.isMissingNode() && status >= 400 ? node.path("responses").path("default") : named;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
