package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ApiBreaksTest {

    private static final String DOCUMENT = """
            {"paths":{"/offers":{"post":{
              "parameters":[{"name":"dry","in":"query"}],
              "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Request"}}}},
              "responses":{"201":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Offer"}}}}}}}},
             "components":{"schemas":{
              "Request":{"type":"object","required":["title"],"properties":{"title":{"type":"string"},
                "kind":{"type":"string","enum":["CDI","CDD"]}}},
              "Offer":{"type":"object","properties":{"id":{"type":"string","format":"uuid"},
                "parts":{"type":"array","items":{"$ref":"#/components/schemas/Offer"}}}}}}}
            """;

    @Test
    void additionsAreNoBreak() throws JsonProcessingException {
        assertNoBreak(
                "\"title\":{\"type\":\"string\"}", "\"title\":{\"type\":\"string\"},\"more\":{\"type\":\"integer\"}");
        assertNoBreak("\"CDI\",", "\"CDI\",\"INTERIM\",");
        assertNoBreak("\"paths\":{", "\"paths\":{\"/new\":{\"get\":{}},");
    }

    @Test
    void whatAClientReliesOnIsABreakWhenItGoes() throws JsonProcessingException {
        assertBreak("\"post\"", "\"put\"", "POST /offers is gone");
        assertBreak("\"id\":", "\"key\":", "POST /offers answer.id is gone");
        assertBreak("\"format\":\"uuid\"", "\"format\":\"int64\"", "POST /offers answer.id is of another type");
        assertBreak("\"CDI\",", "", "POST /offers request.kind lost the values [CDI]");
        assertBreak("[\"title\"]", "[\"title\",\"kind\"]", "POST /offers request.kind is now demanded");
        assertBreak(
                "\"in\":\"query\"}",
                "\"in\":\"query\"},{\"name\":\"as\",\"required\":true}",
                "POST /offers demands the parameter as");
        assertBreak("\"201\"", "\"200\"", "POST /offers does not answer 201 any more");
    }

    private static void assertNoBreak(String from, String to) throws JsonProcessingException {
        assertThat(ApiBreaks.between(read(DOCUMENT), changed(from, to))).isEmpty();
    }

    private static void assertBreak(String from, String to, String sentence) throws JsonProcessingException {
        assertThat(ApiBreaks.between(read(DOCUMENT), changed(from, to))).contains(sentence);
    }

    private static JsonNode changed(String from, String to) throws JsonProcessingException {
        assertThat(DOCUMENT).contains(from);
        return read(DOCUMENT.replace(from, to));
    }

    private static JsonNode read(String json) throws JsonProcessingException {
        return new ObjectMapper().readTree(json);
    }
}
