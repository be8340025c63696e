package fr.monjob.system.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds an answer against what the document says: its status, its type, and every field of its body, no more and no less. */
final class Judge {

    /** A file is of the type that its sender said. */
    private static final String ANY_TYPE = "*/*";

    private static final List<String> INSIDES =
            List.of("Exception", "java.", "fr.monjob", "SELECT ", "jakarta", "hibernate");

    private final ObjectMapper json = new ObjectMapper();
    private final Map<JsonNode, Schema> schemas = new HashMap<>();
    private final JsonNode components;

    Judge(JsonNode document) {
        components = document.path("components").deepCopy();
        // A problem says more in members of its own, RFC 9457.
        ((ObjectNode) components.at("/schemas/Problem")).put("additionalProperties", true);
        close(components);
        // The gateway does not repeat an address that it could not read.
        ((ObjectNode) components.at("/schemas/Problem"))
                .putArray("required")
                .add("type")
                .add("title")
                .add("status")
                .add("detail")
                .add("traceId");
    }

    /** What is wrong with this answer. */
    Optional<String> findFault(Operation operation, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        JsonNode said = operation.response(status);
        if (status >= 500) {
            return Optional.of("a failure of ours");
        }
        if (said.isMissingNode()) {
            return Optional.of("status is not in the document");
        }
        if (!said.has("content")) {
            return answer.body().length == 0 ? Optional.empty() : Optional.of("a body where the document has none");
        }
        if (said.path("content").has(ANY_TYPE)) {
            return Optional.empty();
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        JsonNode content = said.path("content").path(type);
        if (content.isMissingNode()) {
            return Optional.of("content type is not in the document: " + type);
        }
        if (!type.endsWith("json")) {
            return Optional.empty();
        }
        JsonNode body = read(answer);
        dropNulls(body);
        String text = body.toString();
        if (status >= 400 && INSIDES.stream().anyMatch(text::contains)) {
            return Optional.of("tells of our insides");
        }
        return content.has("schema") ? findMisfit(content.path("schema"), text) : Optional.empty();
    }

    JsonNode read(HttpResponse<byte[]> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException notJson) {
            return json.missingNode();
        }
    }

    private Optional<String> findMisfit(JsonNode schema, String body) {
        var misfits = schemas.computeIfAbsent(schema, this::compile).validate(body, InputFormat.JSON);
        return misfits.isEmpty() ? Optional.empty() : Optional.of("body is not as documented: " + misfits);
    }

    /** A field that is null says what one that is not there says. */
    private static void dropNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> empty = object.properties().stream()
                    .filter(field -> field.getValue().isNull())
                    .map(Map.Entry::getKey)
                    .toList();
            object.remove(empty);
        }
        node.forEach(Judge::dropNulls);
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = json.createObjectNode();
        whole.set("components", components);
        whole.setAll((ObjectNode) schema.deepCopy());
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString());
    }

    /** A field that the document does not name must not be there: clients would see what is not theirs. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema && schema.has("properties") && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(Judge::close);
    }
}
