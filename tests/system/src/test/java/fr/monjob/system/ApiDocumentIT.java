package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The committed document of the API is the one that the product serves, and a change of it breaks no client. */
@ExtendWith(Product.class)
class ApiDocumentIT {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .build();
    private static final Path COMMITTED = Product.ROOT.resolve("docs/reference/openapi.json");

    private static final Set<String> TEXT_OR_NUMBER = Set.of("string", "integer", "number");

    private final JsonNode served = served();

    @Test
    void nothingThatClientsRelyOnIsGone() throws IOException {
        assertThat(ApiBreaks.between(JSON.readTree(COMMITTED.toFile()), served)).isEmpty();
    }

    @Test
    void theCommittedDocumentIsTheOneServed() throws IOException {
        String now = JSON.writeValueAsString(JSON.treeToValue(served, Map.class)) + "\n";
        Path copy = Path.of("target/openapi.json");
        Files.writeString(copy, now);
        assertThat(now)
                .as("docs/reference/openapi.json is old: copy tests/system/" + copy + " over it")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void everyOperationSaysWhatItIsFor() {
        served.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> assertThat(
                                        operation.getValue().path("summary").asText())
                                .as(operation.getKey() + " " + path.getKey())
                                .contains(" ")));
    }

    @Test
    void everyFieldThatIsSentHasAnExample() {
        served.path("components").path("schemas").properties().stream()
                .filter(schema -> schema.getKey().endsWith("Request"))
                .forEach(schema -> schema.getValue().path("properties").properties().stream()
                        .filter(field -> TEXT_OR_NUMBER.contains(
                                field.getValue().path("type").asText()))
                        .filter(field -> !field.getValue().has("enum"))
                        .forEach(field -> assertThat(field.getValue().path("examples"))
                                .as(schema.getKey() + "." + field.getKey())
                                .isNotEmpty()));
    }

    private static JsonNode served() {
        String json = RestAssured.given()
                .baseUri(Product.url())
                .accept("application/json")
                .get("/api/v1/openapi")
                .asString();
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new AssertionError(json, broken);
        }
    }
}
