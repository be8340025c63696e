package fr.monjob.web.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into the API document what is true of every operation: any other answer than its own is a problem. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemDocumentFilter implements OASFilter {
    private static final String SCHEMA = "Problem";

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        operation.getResponses().getAPIResponses().forEach(ProblemDocumentFilter::describe);
        if (operation.getResponses().getDefaultValue() == null) {
            operation
                    .getResponses()
                    .setDefaultValue(problem(OASFactory.createAPIResponse().description("Problem")));
        }
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(SCHEMA, schema());
    }

    /** The framework names some statuses (400, 401, 403) without a body. */
    private static void describe(String status, APIResponse response) {
        if ((status.startsWith("4") || status.startsWith("5")) && response.getContent() == null) {
            problem(response);
        }
    }

    private static APIResponse problem(APIResponse response) {
        return response.content(OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(SCHEMA))));
    }

    private static Schema schema() {
        Schema violation = object().addProperty(
                        "field", text("Path of the field as sent, for example wantedJobs[0].radiusKm"))
                .addProperty("message", text("Why it was refused, in the reader's language"));
        return object().description("RFC 9457")
                .required(List.of("type", "title", "status", "detail", "instance", "traceId"))
                .addProperty("type", text("https://monjob.fr/problems/ and the stable code of the problem"))
                .addProperty("title", text("French, or English with Accept-Language: en"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What happened this time"))
                .addProperty("instance", text("The path that was asked"))
                .addProperty("traceId", text("The X-Request-Id of the answer"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(violation));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
