package fr.monjob.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of the whole API, made of the committed document. */
class DocumentPageTest {

    private static final Path REFERENCE = Path.of("../docs/reference");
    private static final Path COMMITTED = REFERENCE.resolve("api.html");

    private final JsonNode document = read();
    private final String page = DocumentPage.of(document);

    @Test
    void theCommittedCopyIsOfTheCommittedDocument() throws IOException {
        String copy = page.replace("href=\"docs.css\"", "href=\"../../api-gateway/src/main/resources/docs.css\"")
                .replace("href=\"openapi\"", "href=\"openapi.json\"");
        Path made = Path.of("target/api.html");
        Files.writeString(made, copy);
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as("docs/reference/api.html is old: copy api-gateway/" + made + " over it")
                .isEqualTo(copy);
    }

    @Test
    void everyCallHasItsPlace() {
        Set<String> places = found("<article id=\"([^\"]+)\"");
        assertThat(places)
                .hasSize((int) ApiCall.listOf(document).stream().count())
                .contains("post-api-v1-auth-register", "get-api-v1-offers-id-candidates");
    }

    @Test
    void everyLinkInThePageLeadsSomewhere() {
        assertThat(found(" id=\"([^\"]+)\"")).containsAll(found("href=\"#([^\"]+)\""));
    }

    @Test
    void chaptersFollowTheContract() {
        assertThat(ApiCall.listOf(document).stream()
                        .map(ApiCall::chapter)
                        .distinct()
                        .toList())
                .isEqualTo(List.of(Chapter.values()));
        List<String> paths =
                ApiCall.listOf(document).stream().map(ApiCall::path).distinct().toList();
        assertThat(paths)
                .containsSubsequence(
                        "/api/v1/auth/register",
                        "/api/v1/referentials/communes",
                        "/api/v1/profiles/me",
                        "/api/v1/profiles/{id}",
                        "/api/v1/employers/me",
                        "/api/v1/offers",
                        "/api/v1/offers/{id}/candidates",
                        "/api/v1/offers/{id}/contact-requests",
                        "/api/v1/notifications",
                        "/api/v1/dashboard");
    }

    @Test
    void showsWhatTheDocumentSaysAsText() throws IOException {
        JsonNode risky = JsonMapper.builder().build().readTree("""
                {"paths": {"/api/v1/x/{id}": {"post": {"summary": "<b>a & b</b>",
                  "security": [{"bearer": ["EMPLOYER"]}],
                  "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string", "format": "uuid"}}],
                  "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}}},
                  "responses": {"204": {"description": "No content"}}}}},
                 "components": {"schemas": {"Tree": {"type": "object", "required": ["name"], "properties": {
                   "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
                   "name": {"type": "string", "maxLength": 9, "examples": ["<oak>"]}}}}}}
                """);
        assertThat(DocumentPage.of(risky))
                .contains(
                        "&lt;b&gt;a &amp; b&lt;/b&gt;", "&lt;oak&gt;", "at most 9 characters", "<code>EMPLOYER</code>")
                .contains("POST /api/v1/x/01a2097d-c3d6-7831-bfb4-f9b21fb70e90", "(no content)", ">404</a>")
                .doesNotContain("<b>a & b</b>", "<oak>");
    }

    private Set<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static JsonNode read() {
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(REFERENCE.resolve("openapi.json").toFile());
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
