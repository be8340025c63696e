package fr.monjob.system.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.monjob.system.Product;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a request of an operation: right in everything, or wrong in a place or two. */
final class Requests {

    private static final Pattern PARAMETER = Pattern.compile("([^/{]*)/?\\{([^}]+)}");
    private static final String BOUNDARY = "frontiere";

    private static final List<String> GARBAGE = List.of(
            "", "{", "[]", "null", "17", "{} {}", "{\"a\":1,\"a\":2}", "{\"a\":NaN}", "\u0000", "[".repeat(5_000));

    private static final List<String> FILES = List.of(
            "",
            "nom;prenom\nExemple;Dominique\n",
            "%PDF-1.4\n%%EOF",
            "PK\u0003\u0004",
            "\u0000\u0001",
            "a,b\n\"",
            "Maçon à Saint-Denis, permis B, dix ans de chantier.");

    private final Values values;
    private final Knowledge knowledge;
    private final Random dice;

    /** @param body as text, to show */
    record Made(HttpRequest request, String body) {}

    Requests(Values values, Knowledge knowledge, Random dice) {
        this.values = values;
        this.knowledge = knowledge;
        this.dice = dice;
    }

    Made make(Operation operation, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(Product.url() + path(operation) + query(operation)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        operation.parameters().forEach(parameter -> header(request, parameter));
        String body = "";
        if (operation.node().has("requestBody")) {
            boolean file = operation.takesFile() && (operation.jsonBody().isMissingNode() || dice.nextBoolean());
            body = file ? form() : body(operation);
            request.header("Content-Type", contentType(file));
        }
        return new Made(
                request.method(operation.method(), BodyPublishers.ofString(body))
                        .build(),
                body);
    }

    private String path(Operation operation) {
        Matcher parameters = PARAMETER.matcher(operation.path());
        StringBuilder path = new StringBuilder();
        while (parameters.find()) {
            String name = parameters.group(2).equals("id") ? parameters.group(1) : parameters.group(2);
            String value = dice.nextInt(12) == 0 ? "x" + values.hostileText() : knowledge.idFor(name, dice);
            String before = parameters.group().substring(0, parameters.group().indexOf('{'));
            parameters.appendReplacement(path, Matcher.quoteReplacement(before + value));
        }
        return parameters.appendTail(path).toString();
    }

    private String query(Operation operation) {
        List<String> parts = new ArrayList<>();
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("query")
                    && (parameter.path("required").asBoolean() || dice.nextInt(3) == 0)) {
                String name = parameter.path("name").asText();
                String value = dice.nextInt(4) == 0
                        ? values.hostileText()
                        : URLEncoder.encode(
                                values.of(parameter.path("schema"), name).asText(), StandardCharsets.UTF_8);
                parts.add(name + "=" + value);
            }
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private void header(HttpRequest.Builder request, JsonNode parameter) {
        if (parameter.path("in").asText().equals("header")) {
            switch (parameter.path("name").asText()) {
                case "If-Match" -> {
                    if (dice.nextInt(8) > 0) {
                        request.header("If-Match", any(List.of("*", "*", "*", "\"0\"", "\"1\"", "W/\"x\"", "x")));
                    }
                }
                case "Idempotency-Key" -> {
                    if (dice.nextBoolean()) {
                        request.header(
                                "Idempotency-Key",
                                dice.nextInt(4) == 0 ? "deux mots" : new UUID(dice.nextLong(), 1).toString());
                    }
                }
                default -> {
                    // Whatever else there is, clients leave out.
                }
            }
        }
    }

    private String body(Operation operation) {
        if (dice.nextInt(12) == 0) {
            return any(GARBAGE);
        }
        JsonNode body = values.of(operation.jsonBody(), "");
        if (body instanceof ObjectNode object && dice.nextInt(2) == 0) {
            spoil(object);
        }
        return body.toString();
    }

    /** One field of it, or of what lies in it. */
    private void spoil(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty()) {
            object.put("surprise", 1);
            return;
        }
        String name = any(names);
        JsonNode inner = object.path(name).isArray() && !object.path(name).isEmpty()
                ? object.path(name).get(0)
                : object.path(name);
        if (inner instanceof ObjectNode nested && dice.nextBoolean()) {
            spoil(nested);
            return;
        }
        switch (dice.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.put("surprise", 1);
            default -> object.set(name, values.hostile());
        }
    }

    private String form() {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(
                        BOUNDARY,
                        any(List.of("file", "file", "file", "other")),
                        any(List.of("liste.csv", "cv.txt", "cv.pdf", "../../x", "a.exe", "")),
                        any(List.of("text/csv", "text/plain", "application/pdf", "nonsense")),
                        any(FILES),
                        BOUNDARY);
    }

    private String contentType(boolean file) {
        if (dice.nextInt(15) == 0) {
            return any(List.of("text/plain", "application/xml", "nonsense", "multipart/form-data"));
        }
        return file ? "multipart/form-data; boundary=" + BOUNDARY : "application/json";
    }

    private <T> T any(List<T> list) {
        return list.get(dice.nextInt(list.size()));
    }
}
