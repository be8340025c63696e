package fr.monjob.gateway.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.gateway.door.PublicDoor;
import fr.monjob.gateway.limit.InFlight;
import fr.monjob.gateway.stub.GatewayProfile;
import fr.monjob.gateway.stub.RawAnswer;
import fr.monjob.gateway.stub.RawCaller;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The security headers on every kind of answer, and CORS. */
@QuarkusTest
@TestProfile(GatewayProfile.class)
class AnswerHeaderTest {

    private static final String API_CSP = "default-src 'none'; frame-ancestors 'none'";
    private static final String ALLOWED = "https://emploi.example.fr";

    @Inject
    PublicDoor door;

    @Inject
    InFlight inFlight;

    @AfterEach
    void leavesNothingUnderWay() {
        await().until(() -> inFlight.now() == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /,                             200",
        "GET,    /q/health/live,                200",
        "GET,    /q/health/ready,               200",
        "GET,    /api/v1/openapi,               503",
        "GET,    /api/v1/docs,                  503",
        "GET,    /api/v1/docs.css,              200",
        "GET,    /api/v1/offers/echo,           200",
        "HEAD,   /api/v1/offers/echo,           200",
        "GET,    /api/v1/offers/leaky,          200",
        "GET,    /api/v1/offers/empty,          204",
        "GET,    /api/v1/offers/worded,         422",
        "GET,    /api/v1/offers/crash,          500",
        "GET,    /api/v1/offers/gone,           502",
        "GET,    /api/v1/dashboard,             503",
        "GET,    /api/v1/offers/silent,         504",
        "GET,    /api/v1/profiles/me/x.css,     404",
        "GET,    /internal/profiles,            404",
        "GET,    /q/metrics,                    404",
        "GET,    /q/openapi,                    404",
        "GET,    /q/health,                     404",
        "GET,    /q/health/started,             404",
        "GET,    /q/dev-ui,                     404",
        "GET,    /api/v1/offers/,               404",
        "GET,    /api/V1/offers,                404",
        "DELETE, /api/v1/offers,                405",
        "OPTIONS,/api/v1/offers,                405",
        "TRACE,  /api/v1/offers,                405",
        "GET,    /api/v1/../q/metrics,          400"
    })
    void standOnEveryAnswer(String method, String path, int status) {
        RawAnswer answer = caller().call(method, path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Request-Id")).isNotBlank();
        assertThat(answer.header("Date"))
                .matches("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
        assertThat(answer.header("Cache-Control")).isNotBlank();
        assertThat(answer.headers("Vary")).anyMatch("origin"::equalsIgnoreCase);
        assertThat(answer.header("Server")).isNull();
        if (path.equals("/")) {
            assertThat(answer.header("Content-Security-Policy")).contains("script-src 'self'", "base-uri 'none'");
        } else {
            assertThat(answer.header("Content-Security-Policy")).isEqualTo(API_CSP);
        }
        if (status >= 400) {
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    @Test
    void tellWhichMethodsAPathHas() {
        assertThat(caller().call("DELETE", "/api/v1/offers").header("Allow")).isEqualTo("GET, HEAD, POST");
        assertThat(caller().call("GET", "/api/v1/auth/login").header("Allow")).isEqualTo("POST");
    }

    @Test
    void speakTheLanguageOfTheCaller() {
        assertThat(caller().call("GET", "/nothing").json().getString("title")).isEqualTo("Introuvable");
        assertThat(caller().call("GET", "/nothing", "Accept-Language: en-GB,en;q=0.9")
                        .json()
                        .getString("title"))
                .isEqualTo("Not found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "https://evil.example",
                "https://emploi.example.fr.evil.example",
                "https://evil-emploi.example.fr",
                "http://emploi.example.fr",
                "https://emploi.example.fr:8443",
                "https://EMPLOI.example.fr"
            })
    void giveAForeignPageNothing(String origin) {
        RawAnswer simple = caller().call("GET", "/api/v1/offers/echo", "Origin: " + origin);
        assertThat(simple.headers("Access-Control-Allow-Origin")).isEmpty();
        RawAnswer preflight = preflight(origin);
        assertThat(preflight.status()).isEqualTo(403);
        assertThat(preflight.text().toLowerCase()).doesNotContain("access-control-");
    }

    @Test
    void giveAListedPageWhatItNeedsAndNoCredentials() {
        RawAnswer preflight = preflight(ALLOWED);
        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo(ALLOWED);
        assertThat(preflight.header("Access-Control-Allow-Headers"))
                .contains("Authorization", "If-Match", "X-Monjob-Device");
        assertThat(preflight.headers("Access-Control-Allow-Credentials")).isEmpty();
        RawAnswer simple = caller().call("GET", "/api/v1/offers/leaky", "Origin: " + ALLOWED);
        assertThat(simple.header("Access-Control-Allow-Origin")).isEqualTo(ALLOWED);
        assertThat(simple.header("Access-Control-Expose-Headers")).contains("ETag", "X-Monjob-Device");
    }

    private RawAnswer preflight(String origin) {
        return caller().call("OPTIONS", "/api/v1/offers", "Origin: " + origin, "Access-Control-Request-Method: POST");
    }

    private RawCaller caller() {
        return new RawCaller(door.port());
    }
}
