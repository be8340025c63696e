package fr.monjob.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One call of the API as a part of the page. */
final class OperationSection {

    private static final String JSON = "application/json";

    private final ApiCall call;
    private final SchemaReader schemas;
    private final FieldWords words;
    private final StringBuilder html = new StringBuilder();

    private OperationSection(ApiCall call, SchemaReader schemas) {
        this.call = call;
        this.schemas = schemas;
        this.words = new FieldWords(schemas);
    }

    static String of(ApiCall call, SchemaReader schemas) {
        return new OperationSection(call, schemas).write();
    }

    private String write() {
        JsonNode operation = call.operation();
        html.append("<article id=\"%s\">\n<h3><span class=\"method %s\">%s</span> <span class=\"path\">%s</span></h3>\n"
                .formatted(call.anchor(), call.method(), call.verb(), Html.path(call.path())));
        paragraph("what", Html.escaped(operation.path("summary").asText()) + ".");
        if (operation.has("description")) {
            paragraph("more", Html.escaped(operation.path("description").asText()));
        }
        paragraph("who", "For " + call.audience() + ".");
        parameters();
        JsonNode body = call.body().path(JSON).path("schema");
        if (!body.isMissingNode()) {
            fields("Body", body, true);
        }
        example("Example request", CallExample.request(call, schemas));
        answers();
        errors();
        return html.append("</article>\n").toString();
    }

    private void paragraph(String kind, String content) {
        html.append("<p class=\"%s\">%s</p>\n".formatted(kind, content));
    }

    private void parameters() {
        JsonNode parameters = call.operation().path("parameters");
        if (parameters.isEmpty()) {
            return;
        }
        html.append("<h4>Parameters</h4>\n<dl class=\"fields\">\n");
        for (JsonNode parameter : parameters) {
            entry(
                    parameter.path("name").asText(),
                    "in the " + parameter.path("in").asText(),
                    parameter.path("required").asBoolean(),
                    explained(
                            parameter.path("schema"),
                            parameter.path("description").asText()));
        }
        html.append("</dl>\n");
    }

    private void fields(String title, JsonNode schema, boolean sent) {
        List<SchemaReader.Field> fields = schemas.fields(schema);
        if (fields.isEmpty()) {
            return;
        }
        html.append(sent ? "<h4>" + title + "</h4>\n" : "<details><summary>" + title + "</summary>\n")
                .append("<dl class=\"fields\">\n");
        for (SchemaReader.Field field : fields) {
            String description = field.schema().path("description").asText();
            entry(field.path(), "", sent && field.required(), explained(field.schema(), description));
        }
        html.append(sent ? "</dl>\n" : "</dl></details>\n");
    }

    /** What the value may be and what it means; Javadoc says the latter in a sentence or in a few words. */
    private String explained(JsonNode schema, String meaning) {
        if (meaning.isEmpty()) {
            return words.of(schema);
        }
        String separator = Character.isUpperCase(meaning.charAt(0)) ? ". " : "; ";
        return words.of(schema) + separator + Html.escaped(meaning);
    }

    private void entry(String name, String place, boolean required, String meaning) {
        String where = place.isEmpty() ? "" : " <span class=\"place\">%s</span>".formatted(place);
        String must = required ? " <span class=\"must\">required</span>" : "";
        html.append("<div><dt><code>%s</code>%s%s</dt><dd>%s</dd></div>\n"
                .formatted(Html.escaped(name), where, must, meaning));
    }

    private void example(String title, String text) {
        html.append("<h4>%s</h4>\n<pre tabindex=\"0\">%s</pre>\n".formatted(title, Html.escaped(text)));
    }

    private void answers() {
        for (Map.Entry<String, JsonNode> answer :
                call.operation().path("responses").properties()) {
            if (answer.getKey().startsWith("2")) {
                example("Answer " + answer.getKey(), CallExample.answer(answer.getValue(), schemas));
                fields("Fields of the answer", answer.getValue().at("/content/application~1json/schema"), false);
            }
        }
    }

    /** The statuses that the call's form brings with it; which rule was broken stands in the problem's type. */
    private void errors() {
        JsonNode parameters = call.operation().path("parameters");
        List<String> names = new ArrayList<>();
        parameters.forEach(parameter -> names.add(parameter.path("name").asText()));
        TreeSet<Integer> statuses = new TreeSet<>(List.of(429, 503));
        boolean takes = !call.body().isMissingNode();
        if (takes || !names.isEmpty()) {
            statuses.add(400);
        }
        if (takes) {
            statuses.addAll(List.of(413, 415));
        }
        if (!call.method().equals("get")) {
            statuses.addAll(List.of(409, 422));
        }
        if (call.isForSomeRoles()) {
            statuses.add(403);
        }
        if (!call.isForEverybody()) {
            statuses.add(401);
        }
        if (call.path().contains("{")) {
            statuses.add(404);
        }
        if (names.contains("If-Match")) {
            statuses.addAll(List.of(412, 428));
        }
        call.operation().path("responses").properties().stream()
                .map(Map.Entry::getKey)
                .filter(status -> status.matches("[45].."))
                .forEach(status -> statuses.add(Integer.valueOf(status)));
        paragraph(
                "errors",
                statuses.stream()
                        .map(status -> "<a href=\"#status-%d\">%d</a>".formatted(status, status))
                        .collect(Collectors.joining(" ", "Errors: ", "")));
    }
}
