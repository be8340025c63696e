package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is tried at the door of the whole product, see docs/threats.md. */
@ExtendWith(Product.class)
class AttackIT {

    private static Caller person;

    private static final String[] FORGED = {
        "X-User-Id", "00000000-0000-7000-8000-000000000000",
        "X-Roles", "ADMIN",
        "X-Forwarded-User", "admin",
        "X-Forwarded-For", "10.0.0.1",
        "Forwarded", "for=10.0.0.1;host=evil.example",
        "X-HTTP-Method-Override", "DELETE",
        "X-Method-Override", "DELETE"
    };

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void signUp() {
        person = Caller.register("BENEFICIARY", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/personal-records",
                "/internal/reach",
                "/q/metrics",
                "/q/openapi",
                "/q/health",
                "/q/dev",
                "/q/swagger-ui",
                "/metrics",
                "/admin",
                "/.env",
                "/.git/config"
            })
    void T33_whatIsInternalIsNotThere(String path) throws Exception {
        HttpResponse<String> answer = get(Product.url() + path, person.token());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
    }

    @Test
    void T34_T36_headersChangeNeitherCallerNorMethod() throws Exception {
        String before = person.get("/auth/me").asString();
        HttpResponse<String> me = get(Product.url() + "/api/v1/auth/me", person.token(), FORGED);
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body()).isEqualTo(before);
        assertThat(get(Product.url() + "/api/v1/profiles/me?_method=DELETE", person.token(), FORGED)
                        .statusCode())
                .isLessThan(500);
        assertThat(get(Product.url() + "/api/v1/employers", person.token(), FORGED)
                        .statusCode())
                .isEqualTo(403);
        assertThat(get(Product.url() + "/api/v1/profiles/me", "", FORGED).statusCode())
                .isEqualTo(401);
        assertThat(person.get("/profiles/me").statusCode()).isEqualTo(200);
    }

    @Test
    void T35_aServicesOwnPortBelievesNoHeader() throws Exception {
        for (String metrics : Product.metricsUrls().subList(1, 6)) {
            String service = metrics.replace("/q/metrics", "");
            for (String path : List.of(
                    "/api/v1/profiles/me",
                    "/api/v1/offers/mine",
                    "/api/v1/profiles/me/matches",
                    "/api/v1/notifications",
                    "/api/v1/programmes",
                    "/internal/personal-records")) {
                assertThat(get(service + path, "", FORGED).statusCode())
                        .as(service + path)
                        .isIn(401, 404);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/profiles/me/",
                "/api/v1/profiles/me.",
                "/api/v1//profiles/me",
                "//api/v1/profiles/me",
                "/api/v1/profiles/%6de",
                "/api/v1/profiles%2fme",
                "/api/v1/profiles%5cme",
                "/api/v1/profiles/me%00",
                "/api/v1/profiles/me%20",
                "/api/v1/profiles/me;x=1",
                "/api/v1;x=1/profiles/me",
                "/api/v1/./profiles/me",
                "/api/v1/offers/../profiles/me",
                "/api/v1/offers/%2e%2e/profiles/me",
                "/api/v1/offers/%252e%252e/profiles/me",
                "/API/V1/PROFILES/ME"
            })
    void T77_noSpellingOfAPathGoesRoundTheLock(String path) throws Exception {
        assertThat(get(Product.url() + path, "").statusCode()).isIn(400, 401, 404);
        assertThat(get(Product.url() + path, person.token()).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1.evil.example", "http://localhost:1"})
    void T79_noOtherSiteMayReadAnAnswer(String origin) throws Exception {
        HttpResponse<String> read = get(Product.url() + "/api/v1/auth/me", person.token(), "Origin", origin);
        HttpResponse<String> asked = http.send(
                HttpRequest.newBuilder(URI.create(Product.url() + "/api/v1/profiles/me"))
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "PUT")
                        .header("Access-Control-Request-Headers", "authorization")
                        .method("OPTIONS", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/api/v1/offers", "/api/v1/auth/me", "/api/v1/nowhere", "/api/v1/docs", "/api/v1/../x"})
    void T81_everyAnswerHasTheHeadersThatHoldABrowserBack(String path) throws Exception {
        var headers = get(Product.url() + path, "").headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(headers.firstValue("Strict-Transport-Security").orElse("")).contains("max-age=31536000");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(get(Product.url() + "/api/v1/auth/me", person.token())
                        .headers()
                        .firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    @Test
    void T84_nothingPrivateLooksLikeAFileOrIsReadByHead() throws Exception {
        for (String file : List.of("/x.css", "/x.js", ".css", ".json")) {
            assertThat(get(Product.url() + "/api/v1/profiles/me" + file, person.token())
                            .statusCode())
                    .as(file)
                    .isEqualTo(404);
        }
        assertThat(get(Product.url() + "/api/v1/profiles/me", person.token(), "Range", "bytes=0-1,0-2,0-3")
                        .statusCode())
                .isIn(200, 416);
        HttpRequest head = HttpRequest.newBuilder(URI.create(Product.url() + "/api/v1/profiles/me"))
                .method("HEAD", BodyPublishers.noBody())
                .build();
        assertThat(http.send(head, BodyHandlers.ofString()).statusCode()).isIn(401, 405);
    }

    private HttpResponse<String> get(String url, String token, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
