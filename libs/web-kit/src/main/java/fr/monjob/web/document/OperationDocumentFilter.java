package fr.monjob.web.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Gives each operation the words of its Javadoc, the feature it belongs to, a short id and the status it really answers. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OperationDocumentFilter implements OASFilter {

    private static final String CHECK = "check";

    private final Properties words = DocumentWords.load();

    @Override
    public Operation filterOperation(Operation operation) {
        String id = operation.getOperationId();
        if (id == null) {
            return operation;
        }
        operation.setSummary(words.getProperty(id, operation.getSummary()));
        String description = words.getProperty(id + OperationWords.DESCRIPTION, "");
        if (!description.isEmpty()) {
            operation.setDescription(description);
        }
        String feature = id.substring(0, id.indexOf('_')).replaceAll("Resource$", "");
        operation.setTags(List.of(feature.replaceAll("(?<=[a-z])(?=[A-Z])", " ")));
        if (words.containsKey(id + OperationWords.OPTIONAL_BODY) && operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(false);
        }
        String status = words.getProperty(id + OperationWords.STATUS);
        if (status != null && operation.getResponses() != null) {
            answer(operation.getResponses(), status);
        }
        if (words.containsKey(id + OperationWords.KEYED) && !names(operation, OperationWords.KEY)) {
            operation.addParameter(idempotencyKey());
        }
        if ("201".equals(status) && names(operation, CHECK)) {
            answerChecks(operation.getResponses());
        }
        operation.setOperationId(id.replace("Resource_", "_"));
        return operation;
    }

    /** The framework guesses 200 or 201 by the method; ours know better. */
    private static void answer(APIResponses responses, String status) {
        List.of("200", "201", "204").forEach(guessed -> {
            APIResponse response = responses.getAPIResponse(guessed);
            if (response != null && !guessed.equals(status)) {
                responses.removeAPIResponse(guessed);
                responses.addAPIResponse(status, response.description(status.equals("201") ? "Created" : "No content"));
            }
        });
    }

    /** Who asks for a check alone creates nothing, and gets the same body. */
    private static void answerChecks(APIResponses responses) {
        responses.addAPIResponse(
                "200",
                OASFactory.createAPIResponse()
                        .description("Checked: nothing was written")
                        .content(responses.getAPIResponse("201").getContent()));
    }

    private static boolean names(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> parameter.equals(each.getName()));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(OperationWords.KEY)
                .in(Parameter.In.HEADER)
                .description(
                        "Any text of your own; sent again within 24 hours, it gets the first answer and creates nothing")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(200));
    }
}
