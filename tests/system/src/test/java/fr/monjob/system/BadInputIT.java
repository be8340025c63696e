package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
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

    /** Requests under way together: two sets of password checks, which the product lets in two by two. */
    private static final int AT_ONCE = 4;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Caller[] callers;

    /** One request of an operation. */
    private record Attempt(String id, String query, String body, String contentType, String accept) {}

    @TestFactory
    Stream<DynamicTest> T37_T39_T40_noOperationBreaks() throws IOException {
        callers = new Caller[] {
            Caller.register("BENEFICIARY", ""),
            Caller.register("EMPLOYER", ",\"siret\":\"73282932000074\",\"companyName\":\"Bati Nord\""),
            Caller.staff("ADVISOR"),
            Caller.staff("FACILITATOR"),
            Caller.administrator()
        };
        String document = RestAssured.get(Product.url() + "/api/v1/openapi").asString();
        List<ApiOperation> operations = ApiOperation.listOf(JSON.readTree(document));
        assertThat(operations).hasSizeGreaterThan(30);
        return operations.stream()
                .filter(operation -> !operation.path().endsWith("/stream"))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> tryOut(operation)));
    }

    private void tryOut(ApiOperation operation) throws InterruptedException {
        Semaphore free = new Semaphore(AT_ONCE);
        List<CompletableFuture<Optional<String>>> checks = new ArrayList<>();
        for (String token : tokensFor(operation)) {
            for (Attempt attempt : attempts(operation)) {
                free.acquire();
                checks.add(http.sendAsync(request(operation, token, attempt), BodyHandlers.ofByteArray())
                        .whenComplete((answer, failure) -> free.release())
                        .thenApply(answer -> findFault(operation, attempt, answer)));
            }
        }
        assertThat(checks.stream().map(CompletableFuture::join).flatMap(Optional::stream))
                .isEmpty();
    }

    private static List<Attempt> attempts(ApiOperation operation) {
        List<Attempt> attempts = new ArrayList<>();
        for (String id : operation.path().contains("{") ? WrongInput.IDS : List.of("x")) {
            attempts.add(new Attempt(id, "", "{}", "application/json", "*/*"));
        }
        String unknown = UUID.randomUUID().toString();
        for (String parameter : operation.parameters()) {
            for (String value : WrongInput.PARAMETERS) {
                attempts.add(new Attempt(unknown, "?" + parameter + "=" + value, "{}", "application/json", "*/*"));
            }
        }
        attempts.add(new Attempt(unknown, "", "{}", "text/plain", "*/*"));
        attempts.add(new Attempt(unknown, "", "a=b", "application/x-www-form-urlencoded", "*/*"));
        attempts.add(new Attempt(unknown, "", "x", "multipart/form-data", "*/*"));
        attempts.add(new Attempt(unknown, "", "x", "nonsense", "*/*"));
        attempts.add(new Attempt(unknown, "", "{}", "application/json", "application/xml"));
        bodies(operation).forEach(body -> attempts.add(new Attempt(unknown, "", body, "application/json", "*/*")));
        return attempts;
    }

    /** Nobody, a broken token, and one caller of every role that the operation lets in. */
    private List<String> tokensFor(ApiOperation operation) throws InterruptedException {
        List<String> tokens = new ArrayList<>(List.of("", "not.a.token"));
        Attempt harmless = new Attempt(UUID.randomUUID().toString(), "", "{}", "application/json", "*/*");
        for (Caller caller : callers) {
            HttpResponse<byte[]> answer = http.sendAsync(
                            request(operation, caller.token(), harmless), BodyHandlers.ofByteArray())
                    .join();
            if (answer.statusCode() != 403) {
                tokens.add(caller.token());
            }
        }
        return tokens;
    }

    private static List<String> bodies(ApiOperation operation) {
        if (!takesBody(operation)) {
            return List.of();
        }
        List<String> bodies = new ArrayList<>(WrongInput.BODIES);
        for (String property : operation.properties()) {
            WrongInput.VALUES.forEach(value -> bodies.add("{\"" + property + "\":" + value + "}"));
        }
        return bodies;
    }

    private static HttpRequest request(ApiOperation operation, String token, Attempt attempt) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(Product.url() + operation.pathWith(attempt.id()) + attempt.query()))
                .header("Accept", attempt.accept())
                .header("If-Match", "*")
                .header("Content-Type", attempt.contentType())
                .method(
                        operation.method(),
                        takesBody(operation) ? BodyPublishers.ofString(attempt.body()) : BodyPublishers.noBody());
        return token.isEmpty()
                ? request.build()
                : request.header("Authorization", "Bearer " + token).build();
    }

    private static boolean takesBody(ApiOperation operation) {
        return !operation.method().equals("GET") && !operation.method().equals("DELETE");
    }

    private static Optional<String> findFault(ApiOperation operation, Attempt attempt, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status < 400 || (status < 500 && isProblem(answer))) {
            return Optional.empty();
        }
        return Optional.of("%s%s %s → %d %s"
                .formatted(
                        status < 500 ? "not a problem document: " : "",
                        operation,
                        shortened(attempt.toString()),
                        status,
                        shortened(new String(answer.body()))));
    }

    private static boolean isProblem(HttpResponse<byte[]> answer) {
        String text = new String(answer.body());
        JsonNode problem = read(answer.body());
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                && answer.headers().firstValue("X-Request-Id").isPresent()
                && problem.path("status").asInt() == answer.statusCode()
                && problem.hasNonNull("title")
                && problem.hasNonNull("traceId")
                && Stream.of("Exception", "java.", "fr.monjob", "SELECT", "jakarta")
                        .noneMatch(text::contains);
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException notJson) {
            return JSON.missingNode();
        }
    }

    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
