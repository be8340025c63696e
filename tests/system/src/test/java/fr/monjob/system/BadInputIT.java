package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Bad input of every kind to every operation of the published document, by everybody who may call it and by nobody. No
 * answer is a 5xx, every refusal is a problem document without a word of our insides.
 */
@ExtendWith(Product.class)
class BadInputIT {

    private static final List<String> BROKEN_BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "\"text\"",
            "17",
            "{}",
            "{} trailing",
            "{\"surprise\":1}",
            "{\"a\":1,\"a\":2}",
            "{\"a\":NaN}",
            "\u0000",
            "[".repeat(10_000),
            "{\"x\":\"" + "y".repeat(300_000) + "\"}");

    private static final List<String> WRONG_VALUES = List.of(
            "null",
            "{}",
            "[]",
            "[null]",
            "[{}]",
            "true",
            "-1",
            "1e400",
            "99999999999999999999",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"'; DROP TABLE account; --\"",
            "\"${7*7}<script>\"",
            "\"" + "é".repeat(20_000) + "\"");

    private static final List<String> WRONG_PARAMETERS =
            List.of("", "x", "-1", "1e400", "NaN", "%00", "'%20OR%201=1", "99999999999999999999", "a".repeat(3_000));

    private static final List<String> WRONG_IDS = List.of("x", "%00", "..%2f..", "1", "%F0%9F%98%80");

    /** The client sends every body as it stands, whatever it is called. */
    private static final RestAssuredConfig AS_WRITTEN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset("UTF-8")
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)
                    .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)
                    .encodeContentTypeAs("nonsense", ContentType.TEXT));

    private Caller[] callers;

    @TestFactory
    Stream<DynamicTest> noOperationBreaks() throws IOException {
        callers = new Caller[] {
            Caller.register("BENEFICIARY", ""),
            Caller.register("EMPLOYER", ",\"siret\":\"73282932000074\",\"companyName\":\"Bati Nord\""),
            Caller.staff("ADVISOR"),
            Caller.staff("FACILITATOR"),
            Caller.administrator()
        };
        String document = RestAssured.get(Product.url() + "/api/v1/openapi").asString();
        List<ApiOperation> operations = ApiOperation.listOf(new ObjectMapper().readTree(document));
        assertThat(operations).hasSizeGreaterThan(30);
        return operations.stream()
                .filter(operation -> !operation.path().endsWith("/stream"))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> tryOut(operation)));
    }

    private void tryOut(ApiOperation operation) {
        List<String> faults = new ArrayList<>();
        for (String token : tokensFor(operation)) {
            for (String id : operation.path().contains("{") ? WRONG_IDS : List.of("x")) {
                check(faults, operation, token, id, "", "{}", "application/json", "*/*");
            }
            String unknown = UUID.randomUUID().toString();
            for (String parameter : operation.parameters()) {
                for (String value : WRONG_PARAMETERS) {
                    check(
                            faults,
                            operation,
                            token,
                            unknown,
                            "?" + parameter + "=" + value,
                            "{}",
                            "application/json",
                            "*/*");
                }
            }
            check(faults, operation, token, unknown, "", "{}", "text/plain", "*/*");
            check(faults, operation, token, unknown, "", "a=b", "application/x-www-form-urlencoded", "*/*");
            check(faults, operation, token, unknown, "", "x", "multipart/form-data", "*/*");
            check(faults, operation, token, unknown, "", "x", "nonsense", "*/*");
            check(faults, operation, token, unknown, "", "{}", "application/json", "application/xml");
            bodies(operation)
                    .forEach(body -> check(faults, operation, token, unknown, "", body, "application/json", "*/*"));
        }
        assertThat(faults).isEmpty();
    }

    /** Nobody, a broken token, and one caller of every role that the operation lets in. */
    private List<String> tokensFor(ApiOperation operation) {
        List<String> tokens = new ArrayList<>(List.of("", "not.a.token"));
        for (Caller caller : callers) {
            Response answer =
                    send(operation, caller.token(), UUID.randomUUID().toString(), "", "{}", "application/json", "*/*");
            if (answer.statusCode() != 403) {
                tokens.add(caller.token());
            }
        }
        return tokens;
    }

    private static List<String> bodies(ApiOperation operation) {
        if (operation.method().equals("GET") || operation.method().equals("DELETE")) {
            return List.of();
        }
        List<String> bodies = new ArrayList<>(BROKEN_BODIES);
        for (String property : operation.properties()) {
            WRONG_VALUES.forEach(value -> bodies.add("{\"" + property + "\":" + value + "}"));
        }
        return Collections.unmodifiableList(bodies);
    }

    private static void check(
            List<String> faults,
            ApiOperation operation,
            String token,
            String id,
            String query,
            String body,
            String contentType,
            String accept) {
        Response answer = send(operation, token, id, query, body, contentType, accept);
        String sent = "%s %s%s %s accept %s: %s → %d %s"
                .formatted(
                        operation.method(),
                        operation.pathWith(id),
                        query,
                        contentType,
                        accept,
                        shortened(body),
                        answer.statusCode(),
                        shortened(answer.asString()));
        if (answer.statusCode() >= 500) {
            faults.add(sent);
        } else if (answer.statusCode() >= 400 && !isProblem(answer)) {
            faults.add("not a problem document: " + sent);
        }
    }

    private static boolean isProblem(Response answer) {
        String text = answer.asString();
        return answer.contentType().startsWith("application/problem+json")
                && answer.header("X-Request-Id") != null
                && answer.path("status").equals(answer.statusCode())
                && answer.path("title") != null
                && answer.path("traceId") != null
                && Stream.of("Exception", "java.", "fr.monjob", "SELECT", "jakarta")
                        .noneMatch(text::contains);
    }

    private static Response send(
            ApiOperation operation,
            String token,
            String id,
            String query,
            String body,
            String contentType,
            String accept) {
        RequestSpecification request = RestAssured.given()
                .config(AS_WRITTEN)
                .baseUri(Product.url())
                .urlEncodingEnabled(false)
                .header("Accept", accept)
                .header("If-Match", "*")
                .header("Content-Type", contentType);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!operation.method().equals("GET") && !operation.method().equals("DELETE")) {
            request.body(body);
        }
        return request.request(operation.method(), operation.pathWith(id) + query);
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
