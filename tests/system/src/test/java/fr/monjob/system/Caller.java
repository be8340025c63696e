package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.awaitility.Awaitility;

/**
 * Somebody who uses the API and does what a good client does: when a part is away it asks again, a creating POST under
 * the same key.
 */
public final class Caller {

    public static final Duration PATIENCE = Duration.ofSeconds(90);
    static final String PASSWORD = "une phrase que je retiens bien";
    private final String token;

    private Caller(String token) {
        this.token = token;
    }

    /** Registers and logs in; {@code more} are further members, each beginning with a comma. */
    public static Caller register(String role, String more) {
        String identifier = role.toLowerCase(Locale.ROOT) + UUID.randomUUID() + "@example.org";
        Response registered = nobody().post(
                        "/auth/register",
                        "{\"role\":\"%s\",\"identifier\":\"%s\",\"password\":\"%s\"%s}"
                                .formatted(role, identifier, PASSWORD, more));
        // 409: the answer to a first try was lost.
        assertThat(registered.statusCode()).as(registered.asString()).isIn(201, 409);
        return login(identifier, PASSWORD);
    }

    /** Somebody without an account. */
    public static Caller nobody() {
        return new Caller(null);
    }

    static Caller login(String identifier, String password) {
        Response tokens = nobody().post(
                        "/auth/login", "{\"identifier\":\"%s\",\"password\":\"%s\"}".formatted(identifier, password));
        assertThat(tokens.statusCode()).as(tokens.asString()).isEqualTo(200);
        return new Caller(tokens.path("accessToken"));
    }

    public static Caller administrator() {
        return login(Product.secret("MONJOB_ADMIN_EMAIL"), Product.secret("MONJOB_ADMIN_PASSWORD"));
    }

    /** A new account made by the administrator. */
    public static Caller staff(String role) {
        String identifier = role.toLowerCase(Locale.ROOT) + UUID.randomUUID() + "@example.org";
        administrator().post("/admin/accounts", """
                        {"role":"%s","identifier":"%s","password":"%s","givenName":"Claude","familyName":"Exemple"}
                        """.formatted(role, identifier, PASSWORD));
        return login(identifier, PASSWORD);
    }

    public String token() {
        return token;
    }

    public Response get(String path) {
        return patiently(request -> request.get(path));
    }

    Response put(String path, String body) {
        return patiently(request -> request.header("If-Match", "*").body(body).put(path));
    }

    /** Creates at most once, however often it has to be sent. */
    public Response post(String path, String body) {
        String key = UUID.randomUUID().toString();
        return patiently(
                request -> request.header("Idempotency-Key", key).body(body).post(path));
    }

    /** Sends a list as a file of any spreadsheet. */
    Response upload(String path, String list) {
        String key = UUID.randomUUID().toString();
        return patiently(request -> request.header("Idempotency-Key", key)
                .contentType(ContentType.MULTIPART)
                .urlEncodingEnabled(false)
                .multiPart("file", "liste.csv", list.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(path));
    }

    /** Asks until the answer has something at this JSON path. */
    public <T> T await(String path, String jsonPath) {
        AtomicReference<T> found = new AtomicReference<>();
        Awaitility.await().atMost(PATIENCE).until(() -> {
            found.set(get(path).path(jsonPath));
            return found.get() != null;
        });
        return found.get();
    }

    public RequestSpecification request() {
        RequestSpecification request =
                RestAssured.given().baseUri(Product.url()).basePath("/api/v1").contentType(ContentType.JSON);
        return token == null ? request : request.auth().oauth2(token);
    }

    private Response patiently(Function<RequestSpecification, Response> call) {
        AtomicReference<Response> last = new AtomicReference<>();
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            last.set(call.apply(request()));
            // 409 request-in-progress: the first try is still under way.
            return last.get().statusCode() < 500 && !last.get().asString().contains("request-in-progress");
        });
        return last.get();
    }
}
