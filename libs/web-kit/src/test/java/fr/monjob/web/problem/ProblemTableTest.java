package fr.monjob.web.problem;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of error there is, as a table; each is asked in French and in English. */
@QuarkusTest
@WithStack(kafka = false)
class ProblemTableTest {
    /** What is sent, and the problem that comes back; {@code field} is null when no field is to blame. */
    record Case(
            String name, String method, String path, String body, ProblemCode code, String field, String... headers) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case json(String name, String body, ProblemCode code, String field) {
        return new Case(name, "POST", "/demo/echo", body, code, field, "Content-Type", "application/json");
    }

    private static Case primitives(String name, String body, String field) {
        return new Case(
                name,
                "POST",
                "/demo/primitives",
                body,
                ProblemCode.VALIDATION_FAILED,
                field,
                "Content-Type",
                "application/json");
    }

    private static Case get(String path, ProblemCode code, String field, String... headers) {
        return new Case("GET " + path, "GET", path, null, code, field, headers);
    }

    static Stream<Case> bodies() {
        return Stream.of(
                json("cut short", "{\"name\":\"a\"", ProblemCode.MALFORMED_JSON, null),
                json("not JSON", "hello", ProblemCode.MALFORMED_JSON, null),
                json("empty", "", ProblemCode.MALFORMED_JSON, null),
                json("null", "null", ProblemCode.MALFORMED_JSON, null),
                json("a list for an object", "[]", ProblemCode.VALIDATION_FAILED, null),
                json("a text for an object", "\"x\"", ProblemCode.VALIDATION_FAILED, null),
                json("trailing object", "{\"name\":\"a\"} {}", ProblemCode.MALFORMED_JSON, null),
                json("trailing garbage", "{\"name\":\"a\"} x", ProblemCode.MALFORMED_JSON, null),
                json("key twice", "{\"name\":\"a\",\"name\":\"b\"}", ProblemCode.MALFORMED_JSON, null),
                json("deep", "[".repeat(10_000), ProblemCode.VALIDATION_FAILED, null),
                json("deep inside", "{\"parts\":" + "[".repeat(10_000), ProblemCode.VALIDATION_FAILED, null),
                json("NaN", "{\"name\":\"a\",\"ratio\":NaN}", ProblemCode.MALFORMED_JSON, null),
                json("NaN as text", "{\"name\":\"a\",\"ratio\":\"NaN\"}", ProblemCode.VALIDATION_FAILED, "ratio"),
                json("1e400", "{\"name\":\"a\",\"ratio\":1e400}", ProblemCode.VALIDATION_FAILED, "ratio"),
                primitives("1e400 primitive", "{\"rank\":1,\"weight\":1e400}", "weight"),
                json("1e999999999", "{\"name\":\"a\",\"hours\":1e999999999}", ProblemCode.VALIDATION_FAILED, "hours"),
                json("1e400 for int", "{\"name\":\"a\",\"size\":1e400}", ProblemCode.VALIDATION_FAILED, "size"),
                json("int too big", "{\"name\":\"a\",\"size\":99999999999}", ProblemCode.VALIDATION_FAILED, "size"),
                json("61 digits", "{\"name\":\"a\",\"size\":" + "9".repeat(61) + "}", ProblemCode.MALFORMED_JSON, null),
                json("fraction for int", "{\"name\":\"a\",\"size\":1.5}", ProblemCode.VALIDATION_FAILED, "size"),
                json("text for int", "{\"name\":\"a\",\"size\":\"5\"}", ProblemCode.VALIDATION_FAILED, "size"),
                primitives("null for primitive", "{\"rank\":null,\"weight\":1}", "rank"),
                primitives("missing primitive", "{\"weight\":1}", "rank"),
                primitives("null for double", "{\"rank\":1,\"weight\":null}", "weight"),
                json("number for text", "{\"name\":5}", ProblemCode.VALIDATION_FAILED, "name"),
                json("boolean for text", "{\"name\":true}", ProblemCode.VALIDATION_FAILED, "name"),
                json("object for text", "{\"name\":{\"a\":{}}}", ProblemCode.VALIDATION_FAILED, "name"),
                json("list for text", "{\"name\":[\"a\"]}", ProblemCode.VALIDATION_FAILED, "name"),
                json("NUL in text", "{\"name\":\"a\\u0000\"}", ProblemCode.VALIDATION_FAILED, "name"),
                json("half a surrogate", "{\"name\":\"a\\ud800\"}", ProblemCode.VALIDATION_FAILED, "name"),
                json("number for boolean", "{\"name\":\"a\",\"open\":1}", ProblemCode.VALIDATION_FAILED, "open"),
                json("text for boolean", "{\"name\":\"a\",\"open\":\"true\"}", ProblemCode.VALIDATION_FAILED, "open"),
                json("enum by number", "{\"name\":\"a\",\"kind\":1}", ProblemCode.VALIDATION_FAILED, "kind"),
                json("enum by number text", "{\"name\":\"a\",\"kind\":\"1\"}", ProblemCode.VALIDATION_FAILED, "kind"),
                json(
                        "enum by other case",
                        "{\"name\":\"a\",\"kind\":\"small\"}",
                        ProblemCode.VALIDATION_FAILED,
                        "kind"),
                json("enum empty", "{\"name\":\"a\",\"kind\":\"\"}", ProblemCode.VALIDATION_FAILED, "kind"),
                json("bad id", "{\"name\":\"a\",\"parent\":\"1-1-1-1-1\"}", ProblemCode.VALIDATION_FAILED, "parent"),
                json("empty id", "{\"name\":\"a\",\"parent\":\"\"}", ProblemCode.VALIDATION_FAILED, "parent"),
                json(
                        "bad date",
                        "{\"name\":\"a\",\"startsOn\":\"2026-02-30\"}",
                        ProblemCode.VALIDATION_FAILED,
                        "startsOn"),
                json(
                        "date as list",
                        "{\"name\":\"a\",\"startsOn\":[2026,1,1]}",
                        ProblemCode.VALIDATION_FAILED,
                        "startsOn"),
                json(
                        "date as number",
                        "{\"name\":\"a\",\"startsOn\":20000}",
                        ProblemCode.VALIDATION_FAILED,
                        "startsOn"),
                json("instant as number", "{\"name\":\"a\",\"at\":1}", ProblemCode.VALIDATION_FAILED, "at"),
                json("object for list", "{\"name\":\"a\",\"parts\":{}}", ProblemCode.VALIDATION_FAILED, "parts"),
                json("empty text for list", "{\"name\":\"a\",\"parts\":\"\"}", ProblemCode.VALIDATION_FAILED, "parts"),
                json("unknown", "{\"name\":\"a\",\"role\":\"ADMIN\"}", ProblemCode.UNKNOWN_FIELD, "role"),
                json(
                        "unknown inside",
                        "{\"name\":\"a\",\"parts\":[{\"x\":1}]}",
                        ProblemCode.UNKNOWN_FIELD,
                        "parts[0].x"),
                json(
                        "wrong inside",
                        "{\"name\":\"a\",\"parts\":[{\"radiusKm\":\"x\"}]}",
                        ProblemCode.VALIDATION_FAILED,
                        "parts[0].radiusKm"),
                json("missing", "{}", ProblemCode.VALIDATION_FAILED, "name"),
                json("blank", "{\"name\":\" \"}", ProblemCode.VALIDATION_FAILED, "name"),
                json("too long", "{\"name\":\"" + "a".repeat(201) + "\"}", ProblemCode.VALIDATION_FAILED, "name"),
                json(
                        "text beyond limits",
                        "{\"name\":\"" + "a".repeat(100_001) + "\"}",
                        ProblemCode.MALFORMED_JSON,
                        null),
                json(
                        "missing inside",
                        "{\"name\":\"a\",\"parts\":[{\"radiusKm\":1}]}",
                        ProblemCode.VALIDATION_FAILED,
                        "parts[0].code"),
                json(
                        "range inside",
                        "{\"name\":\"a\",\"parts\":[{\"code\":\"c\",\"radiusKm\":51}]}",
                        ProblemCode.VALIDATION_FAILED,
                        "parts[0].radiusKm"),
                json(
                        "body too large",
                        "{\"name\":\"" + "a".repeat(262_144) + "\"}",
                        ProblemCode.PAYLOAD_TOO_LARGE,
                        null),
                new Case(
                        "wrong type",
                        "POST",
                        "/demo/echo",
                        "{}",
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                        null,
                        "Content-Type",
                        "text/plain"),
                new Case(
                        "unreadable type",
                        "POST",
                        "/demo/echo",
                        "{}",
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                        null,
                        "Content-Type",
                        "/;;"),
                new Case(
                        "compressed",
                        "POST",
                        "/demo/echo",
                        "{}",
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                        null,
                        "Content-Type",
                        "application/json",
                        "Content-Encoding",
                        "gzip"));
    }

    static Stream<Case> addresses() {
        return Stream.of(
                get("/nowhere", ProblemCode.NOT_FOUND, null),
                get("/demo/nowhere", ProblemCode.NOT_FOUND, null),
                get("/q/nowhere", ProblemCode.NOT_FOUND, null),
                get("/demo/things/not-an-id", ProblemCode.NOT_FOUND, null),
                get("/demo/things/%00", ProblemCode.MALFORMED_REQUEST, null),
                get("/demo/open?x=%00", ProblemCode.MALFORMED_REQUEST, null),
                get("/demo/numbers?radius-km=51", ProblemCode.VALIDATION_FAILED, "radius-km"),
                get("/demo/numbers?radius-km=x", ProblemCode.VALIDATION_FAILED, "radius-km"),
                get("/demo/numbers?radius-km=99999999999", ProblemCode.VALIDATION_FAILED, "radius-km"),
                get("/demo/numbers?on=tomorrow", ProblemCode.VALIDATION_FAILED, "on"),
                get("/demo/numbers?kind=TINY", ProblemCode.VALIDATION_FAILED, "kind"),
                get("/demo/numbers?owner=x", ProblemCode.VALIDATION_FAILED, "owner"),
                get("/demo/numbers", ProblemCode.VALIDATION_FAILED, "X-Size", "X-Size", "big"),
                get("/demo/names?limit=0", ProblemCode.VALIDATION_FAILED, "limit"),
                get("/demo/names?cursor=forged", ProblemCode.VALIDATION_FAILED, "cursor"),
                new Case("DELETE", "DELETE", "/demo/things", null, ProblemCode.METHOD_NOT_ALLOWED, null),
                get("/demo/open", ProblemCode.NOT_ACCEPTABLE, null, "Accept", "text/xml"),
                get("/demo/me", ProblemCode.UNAUTHENTICATED, null),
                get("/demo/forgotten", ProblemCode.UNAUTHENTICATED, null));
    }

    static Stream<Case> failures() {
        return Stream.of(
                get("/failing/unique", ProblemCode.ALREADY_EXISTS, null),
                get("/failing/foreign", ProblemCode.CONFLICT, null),
                get("/failing/check", ProblemCode.VALIDATION_FAILED, null),
                get("/failing/null", ProblemCode.VALIDATION_FAILED, null),
                get("/failing/too-long", ProblemCode.VALIDATION_FAILED, null),
                get("/failing/timeout", ProblemCode.UNAVAILABLE, null),
                get("/failing/killed", ProblemCode.UNAVAILABLE, null),
                get("/failing/disk-full", ProblemCode.UNAVAILABLE, null),
                get("/failing/pool", ProblemCode.UNAVAILABLE, null),
                get("/failing/downstream", ProblemCode.UNAVAILABLE, null),
                get("/failing/stale", ProblemCode.CONFLICT, null),
                get("/failing/stale", ProblemCode.PRECONDITION_FAILED, null, "If-Match", "\"1\""),
                get("/failing/deferred", ProblemCode.ALREADY_EXISTS, null),
                get("/failing/commit", ProblemCode.UNAVAILABLE, null),
                get("/failing/syntax", ProblemCode.INTERNAL_ERROR, null),
                get("/failing/bug", ProblemCode.INTERNAL_ERROR, null),
                get("/failing/wrapped", ProblemCode.OFFER_NOT_PUBLISHED, null),
                get("/failing/rule", ProblemCode.DISCRIMINATORY_WORDING, null),
                get("/failing/limit", ProblemCode.TOO_MANY_REQUESTS, null),
                get("/failing/status", ProblemCode.CONFLICT, null),
                get("/failing/unknown", ProblemCode.NOT_FOUND, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"bodies", "addresses", "failures"})
    void isAProblemInBothLanguages(Case asked) {
        String path = asked.path().replaceFirst("\\?.*", "");
        ValidatableResponse french = send(asked)
                .spec(problem(asked.code().status(), asked.code().code()))
                .body("title", equalTo(asked.code().title().french()))
                .body("instance", equalTo(path))
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
        ValidatableResponse english = send(asked, "Accept-Language", "en-GB, fr;q=0.5")
                .spec(problem(asked.code().status(), asked.code().code()))
                .body("title", equalTo(asked.code().title().english()));
        if (asked.field() != null) {
            french.body("violations.field", hasItem(asked.field())).body("violations[0].message", notNullValue());
            english.body("violations.field", hasItem(asked.field()));
        }
    }

    private static ValidatableResponse send(Case asked, String... more) {
        RequestSpecification request = given().urlEncodingEnabled(false)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("/;;", io.restassured.http.ContentType.TEXT)));
        for (int i = 0; i < asked.headers().length; i += 2) {
            request.header(asked.headers()[i], asked.headers()[i + 1]);
        }
        for (int i = 0; i < more.length; i += 2) {
            request.header(more[i], more[i + 1]);
        }
        if (asked.body() != null) {
            request.body(asked.body().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return request.request(asked.method(), asked.path()).then();
    }
}
