package fr.monjob.system.restore;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.system.Installation;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Somebody with an account in one installation. What they do succeeds, or the test fails. */
record Guest(Installation product, String identifier, String password, String token) {

    private static final String PASSWORD = "une phrase que je retiens bien";

    /** Signs up and logs in; {@code more} are further members, each beginning with a comma. */
    static Guest register(Installation product, String role, String more) {
        Guest guest = new Guest(product, role.toLowerCase() + UUID.randomUUID() + "@example.org", PASSWORD, null);
        guest.post("/auth/register", """
                {"role":"%s","identifier":"%s","password":"%s"%s}""".formatted(role, guest.identifier, PASSWORD, more));
        return guest.login();
    }

    static Guest administrator(Installation product) {
        return new Guest(product, product.secret("MONJOB_ADMIN_EMAIL"), product.secret("MONJOB_ADMIN_PASSWORD"), null)
                .login();
    }

    /** An advisor, made by the administrator. */
    static Guest advisor(Installation product) {
        Guest advisor = new Guest(product, "advisor" + UUID.randomUUID() + "@example.org", PASSWORD, null);
        administrator(product).post("/admin/accounts", """
                {"role":"ADVISOR","identifier":"%s","password":"%s","givenName":"Claude","familyName":"Exemple"}
                """.formatted(advisor.identifier, PASSWORD));
        return advisor.login();
    }

    /** Logs in, once more after a restore. */
    Guest login() {
        Response tokens = tryLogin();
        assertThat(tokens.statusCode()).as(tokens.asString()).isEqualTo(200);
        return new Guest(product, identifier, password, tokens.path("accessToken"));
    }

    Response tryLogin() {
        return new Guest(product, identifier, password, null)
                .request()
                .body("""
                {"identifier":"%s","password":"%s"}""".formatted(identifier, password))
                .post("/auth/login");
    }

    Response get(String path) {
        return done(request().get(path));
    }

    /** Asks a part itself, past the gateway; the answer, whatever it is. */
    Response ask(String part, String path) {
        return request().baseUri(part).get(path);
    }

    Response put(String path, String body) {
        return done(request().header("If-Match", "*").body(body).put(path));
    }

    Response post(String path, String body) {
        return done(request()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(path));
    }

    Response delete(String path) {
        return done(request().delete(path));
    }

    /** @return the CV's id */
    String sendCv(String text) {
        return done(request()
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(ContentType.MULTIPART)
                        .multiPart("file", "cv.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain")
                        .post("/profiles/me/cvs"))
                .path("id");
    }

    private RequestSpecification request() {
        RequestSpecification request =
                RestAssured.given().baseUri(product.url()).basePath("/api/v1").contentType(ContentType.JSON);
        return token == null ? request : request.auth().oauth2(token);
    }

    private static Response done(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 204);
        return answer;
    }
}
