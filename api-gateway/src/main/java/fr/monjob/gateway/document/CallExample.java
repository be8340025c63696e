package fr.monjob.gateway.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** A request and its answer as they go over the wire. */
final class CallExample {

    private static final String JSON = "application/json";

    private static final ObjectWriter PRETTY = JsonMapper.builder()
            .build()
            .writer(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)));

    private CallExample() {}

    static String request(ApiCall call, SchemaReader schemas) {
        StringBuilder text = new StringBuilder(call.verb())
                .append(' ')
                .append(target(call, schemas))
                .append('\n');
        if (!call.isForEverybody()) {
            text.append("Authorization: Bearer eyJraWQiOiI…\n");
        }
        for (JsonNode parameter : call.operation().path("parameters")) {
            if (parameter.path("name").asText().equals("If-Match")) {
                text.append("If-Match: \"3\"\n");
            }
        }
        JsonNode body = call.body();
        if (body.has(JSON)) {
            text.append("Content-Type: application/json\n\n")
                    .append(pretty(schemas.example(body.path(JSON).path("schema"))));
        } else if (body.has("multipart/form-data")) {
            text.append("""
                    Content-Type: multipart/form-data; boundary=x

                    --x
                    Content-Disposition: form-data; name="file"; filename="…"

                    (the file)
                    --x--""");
        }
        return text.toString().stripTrailing();
    }

    /** The path with an example for each parameter in it, and the query parameters that have one. */
    private static String target(ApiCall call, SchemaReader schemas) {
        String path = call.path();
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : call.operation().path("parameters")) {
            String name = parameter.path("name").asText();
            JsonNode given = parameter.path("example").isMissingNode()
                    ? parameter.at("/schema/examples/0")
                    : parameter.path("example");
            String value = given.isMissingNode()
                    ? schemas.example(parameter.path("schema")).asText()
                    : given.asText();
            if (parameter.path("in").asText().equals("path")) {
                path = path.replace("{" + name + "}", value);
            } else if (parameter.path("in").asText().equals("query")
                    && (!given.isMissingNode() || parameter.path("required").asBoolean())) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        }
        return path + query;
    }

    static String answer(JsonNode response, SchemaReader schemas) {
        for (Map.Entry<String, JsonNode> content : response.path("content").properties()) {
            JsonNode schema = content.getValue().path("schema");
            if (content.getKey().equals(JSON)) {
                return pretty(schemas.example(schema));
            }
            return "(" + content.getKey() + ")";
        }
        return "(no content)";
    }

    private static String pretty(JsonNode value) {
        try {
            return PRETTY.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
