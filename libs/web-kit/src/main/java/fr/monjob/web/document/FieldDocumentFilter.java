package fr.monjob.web.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Gives each field the words of its record's Javadoc. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class FieldDocumentFilter implements OASFilter {

    private final Properties words = DocumentWords.load();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().forEach(this::describe);
        }
    }

    private void describe(String name, Schema schema) {
        Map<String, Schema> fields = schema.getProperties();
        if (fields != null) {
            fields.forEach((field, part) -> {
                String text = words.getProperty(name + "." + field, "");
                if (!text.isEmpty() && part.getDescription() == null) {
                    part.setDescription(text);
                }
            });
        }
    }
}
