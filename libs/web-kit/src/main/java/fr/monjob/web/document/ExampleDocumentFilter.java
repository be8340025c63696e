package fr.monjob.web.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Gives each field of the API document an example by its name: the same word means the same thing everywhere in the API.
 * The examples are in {@code api-examples.json}; a field with an example of its own keeps it. There, {@code Schema.field}
 * goes before {@code field}, and {@code Schema} is a whole body that makes sense.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ExampleDocumentFilter.AFTER_THE_OTHERS)
public class ExampleDocumentFilter implements OASFilter {

    /** The others have 1, and the highest runs first: the schema of a problem is there when its examples are given. */
    static final int AFTER_THE_OTHERS = 0;

    private final JsonNode examples = load();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().forEach(this::describe);
        }
    }

    private void describe(String schemaName, Schema schema) {
        JsonNode whole = examples.get(schemaName);
        if (whole != null) {
            schema.setExamples(List.of(plain(whole)));
        }
        Map<String, Schema> fields = schema.getProperties();
        if (fields != null) {
            fields.forEach((name, field) -> {
                JsonNode example = examples.path(schemaName + "." + name).isMissingNode()
                        ? examples.get(name)
                        : examples.get(schemaName + "." + name);
                if (example != null && field.getRef() == null && field.getExamples() == null) {
                    field.setExamples(List.of(plain(example)));
                }
            });
        }
    }

    private static Object plain(JsonNode example) {
        try {
            return new ObjectMapper().treeToValue(example, Object.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonNode load() {
        try (InputStream file = ExampleDocumentFilter.class.getResourceAsStream("/api-examples.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
