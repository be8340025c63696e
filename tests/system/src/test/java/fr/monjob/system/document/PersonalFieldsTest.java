package fr.monjob.system.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which answers may hold fields that say who somebody is, and whom they are for, is a list that is changed by hand; a new
 * field belongs to it until somebody says that it is plain. That an answer holds no field beside those of the document:
 * {@link FuzzIT}; that nobody else gets it: {@link AuthorisationIT}.
 */
class PersonalFieldsTest {

    private final JsonNode document = read();

    @Test
    void P14_whoSeesWhatOfAPersonIsAListOfItsOwn() throws IOException {
        Map<String, String> roles = lines("/authorisation.csv").stream()
                .collect(Collectors.toMap(line -> line.split(",")[0], line -> line.split(",")[1]));
        Set<String> plain = lines("/plain-fields.txt").stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .collect(Collectors.toSet());
        Set<String> shown = new TreeSet<>();
        for (Operation operation : Operation.listOf(document)) {
            Set<String> fields = new TreeSet<>();
            operation.node().path("responses").properties().stream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .forEach(response -> response.getValue()
                            .path("content")
                            .forEach(content -> collect(content.path("schema"), fields, new HashSet<>())));
            fields.removeAll(plain);
            if (!fields.isEmpty()) {
                shown.add(operation + "," + roles.get(operation.toString()) + "," + String.join(" ", fields));
            }
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(lines("/personal-fields.csv"));
    }

    private void collect(JsonNode schema, Set<String> fields, Set<String> seen) {
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            if (seen.add(reference)) {
                collect(document.at(reference.substring(1)), fields, seen);
            }
        }
        if (schema.isEmpty()) {
            return;
        }
        schema.path("properties").properties().forEach(property -> {
            fields.add(property.getKey());
            collect(property.getValue(), fields, seen);
        });
        for (String part : List.of("items", "additionalProperties")) {
            collect(schema.path(part), fields, seen);
        }
        for (String part : List.of("allOf", "anyOf", "oneOf")) {
            schema.path(part).forEach(each -> collect(each, fields, seen));
        }
    }

    private static JsonNode read() {
        try {
            // ApiDocumentIT holds it against the one that is published.
            return new ObjectMapper()
                    .readTree(Path.of("../../docs/reference/openapi.json").toFile());
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream file = PersonalFieldsTest.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
