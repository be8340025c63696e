package fr.monjob.web.problem;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import fr.monjob.web.RawHttp;
import fr.monjob.web.ServiceMainResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a raw socket can ask, and the headers that belong to some problems. */
@QuarkusTest
@WithStack(kafka = false)
@QuarkusTestResource(ServiceMainResource.class)
class DoorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/demo/open?x=%zz",
                "/demo/open?x=%C3",
                "/demo/open?x=%",
                "/demo/open?x=%4",
                "/demo/%00",
                "/demo/a|b",
                "/demo/%2G"
            })
    void anUnreadableAddressIsRefused(String uri) {
        assertProblem(
                RawHttp.exchange(RestAssured.port, "GET " + uri + " HTTP/1.1\r\n\r\n"), ProblemCode.MALFORMED_REQUEST);
    }

    @Test
    void aBodyWithoutATypeIsRefused() {
        assertProblem(
                RawHttp.exchange(RestAssured.port, "POST /demo/echo HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}"),
                ProblemCode.UNSUPPORTED_MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Content-Length: 0\r\n",
                "Transfer-Encoding: chunked\r\n",
                "Content-Type: application/json\r\nContent-Length: 0\r\n",
                "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
            })
    void aBodyThatMayBeLeftOutIsLeftOut(String headers) {
        String body = headers.contains("chunked") ? "0\r\n\r\n" : "";
        assertThat(RawHttp.exchange(RestAssured.port, "POST /demo/optional HTTP/1.1\r\n" + headers + "\r\n" + body))
                .startsWith("HTTP/1.1 200 ")
                .endsWith("\r\n\r\n{}");
    }

    @Test
    void anOptionalBodyThatIsSentIsReadLikeAnyOther() {
        given().contentType("application/json")
                .body("{\"span\": {\"min\": 2}}")
                .post("/demo/optional")
                .then()
                .statusCode(200)
                .body("span.min", equalTo(2));
        given().contentType("application/json")
                .body("null")
                .post("/demo/optional")
                .then()
                .statusCode(400);
        given().contentType("application/json")
                .body("{\"x\": 1}")
                .post("/demo/optional")
                .then()
                .statusCode(400);
        for (String type : List.of("text/plain", "application/xml")) {
            given().contentType(type).post("/demo/optional").then().spec(problem(415, "unsupported-media-type"));
            given().contentType(type)
                    .body("{}")
                    .post("/demo/optional")
                    .then()
                    .spec(problem(415, "unsupported-media-type"));
        }
        assertProblem(
                RawHttp.exchange(RestAssured.port, "POST /demo/optional HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}"),
                ProblemCode.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void aRuleOverSeveralFieldsNamesOneOfThem() {
        given().contentType("application/json")
                .body("{\"span\": {\"min\": 2, \"max\": 1}}")
                .post("/demo/optional")
                .then()
                .spec(violation("span.max"));
    }

    static Stream<Arguments> brokenForms() {
        String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n";
        return Stream.of(
                arguments("no boundary named", "multipart/form-data", "hello", 400),
                arguments("no boundary sent", "multipart/form-data; boundary=x", "hello", 400),
                arguments("no end", "multipart/form-data; boundary=x", part + "\r\nhello", 400),
                arguments(
                        "header without colon",
                        "multipart/form-data; boundary=x",
                        "--x\r\nhello\r\n\r\n--x--\r\n",
                        400),
                arguments("no file", "multipart/form-data; boundary=x", "--x--\r\n", 400),
                arguments(
                        "2 000 parts",
                        "multipart/form-data; boundary=x",
                        (part + "\r\nh\r\n").repeat(2_000) + "--x--\r\n",
                        413));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenForms")
    void aFormThatIsNoneIsRefused(String why, String type, String body, int status) {
        String answer = RawHttp.exchange(
                RestAssured.port,
                "POST /demo/files HTTP/1.1\r\nAuthorization: Bearer " + employer() + "\r\nContent-Type: " + type
                        + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("application/problem+json");
    }

    @Test
    void T38_aChunkedBodyCountsWhileItIsRead() {
        String json = "{" + " ".repeat(300_000) + "\"name\":\"a\"}";
        String chunk = Integer.toHexString(json.length()) + "\r\n" + json + "\r\n0\r\n\r\n";
        assertProblem(
                RawHttp.exchange(
                        RestAssured.port,
                        "POST /demo/echo HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + chunk),
                ProblemCode.PAYLOAD_TOO_LARGE);
    }

    @Test
    void aHeadTooLongIsRefused() {
        assertProblem(
                RawHttp.exchange(RestAssured.port, "GET /" + "a".repeat(9_000) + " HTTP/1.1\r\n\r\n"),
                ProblemCode.URI_TOO_LONG);
        assertProblem(
                RawHttp.exchange(RestAssured.port, "GET / HTTP/1.1\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n"),
                ProblemCode.HEADERS_TOO_LARGE);
    }

    @Test
    void theMethodsOfAnAddressAreNamed() {
        given().delete("/demo/things")
                .then()
                .spec(problem(405, "method-not-allowed"))
                .header("Allow", "POST");
        given().delete("/demo/things/1")
                .then()
                .spec(problem(405, "method-not-allowed"))
                .header("Allow", "GET, HEAD, PUT");
    }

    @Test
    void whoMustAuthenticateIsToldHow() {
        given().get("/demo/me").then().spec(problem(401, "unauthenticated")).header("WWW-Authenticate", "Bearer");
    }

    @Test
    void whoShallWaitIsToldHowLong() {
        given().get("/failing/limit")
                .then()
                .spec(problem(429, "too-many-requests"))
                .header("Retry-After", "2");
        given().get("/failing/pool").then().spec(problem(503, "unavailable")).header("Retry-After", "2");
    }

    @Test
    void aRuleTellsWhatItFound() {
        given().get("/failing/rule")
                .then()
                .spec(problem(422, "discriminatory-wording"))
                .body("type", equalTo("https://monjob.fr/problems/discriminatory-wording"))
                .body("detail", equalTo("Mots interdits."))
                .body("words", contains("jeune"))
                .body("violations", nullValue());
    }

    @Test
    void anEnglishReaderIsNotGivenFrench() {
        given().get("/failing/french").then().body("detail", equalTo("Le fichier est vide."));
        given().header("Accept-Language", "en").get("/failing/french").then().body("detail", equalTo("CV rejected"));
    }

    @Test
    void constraintMessagesSpeakTheReadersLanguage() {
        String french = given().contentType("application/json")
                .body("{}")
                .post("/demo/echo")
                .then()
                .extract()
                .path("violations[0].message");
        given().contentType("application/json")
                .header("Accept-Language", "en")
                .body("{}")
                .post("/demo/echo")
                .then()
                .body("violations[0].message", not(equalTo(french)))
                .body("violations[0].message", equalTo("must not be blank"));
    }

    private static String employer() {
        return TestTokens.employer(UUID.randomUUID());
    }

    private static void assertProblem(String answer, ProblemCode code) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + code.status() + " ")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("x-request-id: ")
                .contains("\"type\":\"" + code.type() + "\"");
    }
}
