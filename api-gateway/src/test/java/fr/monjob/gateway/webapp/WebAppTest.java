package fr.monjob.gateway.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.gateway.door.PublicDoor;
import fr.monjob.gateway.stub.GatewayProfile;
import fr.monjob.gateway.stub.RawAnswer;
import fr.monjob.gateway.stub.RawCaller;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The app's files and pages; a small app of the tests' own stands in for the built one. */
@QuarkusTest
@TestProfile(GatewayProfile.class)
class WebAppTest {

    private static final String BROWSER = "Accept: text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String SCRIPT = "/assets/app-1a2b3c.js";

    @Inject
    PublicDoor door;

    @ParameterizedTest
    @ValueSource(strings = {"/index.html", "/connexion", "/moi/offres/0190b7c2-7b1e-7c00-8000-000000000001"})
    void answersEveryPageWithTheOneThatOpensTheApp(String path) {
        RawAnswer answer = call("GET", path, BROWSER);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("the tests' own page");
        assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "manifest-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void drawsTheStartPageForWhoHasNoSession() {
        RawAnswer stranger = call("GET", "/", BROWSER);
        assertThat(stranger.body()).contains("the start page as it was drawn");
        assertThat(stranger.headers("Vary")).contains("Cookie");
        assertThat(stranger.header("Content-Security-Policy")).doesNotContain("unsafe");
        RawAnswer known = call("GET", "/", BROWSER, "Cookie: __Host-rt=0123456789abcdef0123");
        assertThat(known.status()).isEqualTo(200);
        assertThat(known.body()).contains("the tests' own page");
        assertThat(call("GET", "/", BROWSER, "If-None-Match: " + known.header("ETag"))
                        .status())
                .as("the page of a session is not the one of a stranger")
                .isEqualTo(200);
    }

    @Test
    void namesNoTileServerUnlessToldSo() {
        RawAnswer answer = call("GET", "/map.json");
        assertThat(answer.body()).isEqualTo("{}");
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(call("GET", "/", BROWSER).header("Content-Security-Policy")).contains("img-src 'self' data:;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api",
                "/q/metrics",
                "/assets/gone-1a2b.js",
                "/assets/app",
                "/internal/profiles",
                "/.well-known/other",
                "/profil.php",
                "/files.txt.br",
                "/assets/app-1a2b3c.js.br"
            })
    void hasNoPageWhereNoneCanBe(String path) {
        assertThat(call("GET", path, BROWSER).status()).isEqualTo(404);
    }

    @Test
    void tellsAProgramThatAnAddressIsUnknown() {
        assertThat(call("GET", "/moi/offres").status()).isEqualTo(404);
        assertThat(call("GET", "/moi/offres", "Accept: */*").status()).isEqualTo(404);
    }

    @Test
    void takesNothingButReading() {
        RawAnswer answer = call("POST", "/connexion", BROWSER);
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void letsHashedFilesBeKeptForEver() {
        RawAnswer answer = call("GET", SCRIPT);
        assertThat(answer.body()).isEqualTo("console.log(\"plain\");\n");
        assertThat(answer.header("Content-Type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void letsTheScriptBehindThePagesAskUsOnly() {
        RawAnswer answer = call("GET", "/sw.js");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.header("Content-Security-Policy")).contains("connect-src 'self'");
    }

    @Test
    void sendsTheSmallestFormThatTheCallerReads() {
        assertThat(call("GET", SCRIPT, "Accept-Encoding: gzip, deflate, br").header("Content-Encoding"))
                .isEqualTo("br");
        RawAnswer gzip = call("GET", SCRIPT, "Accept-Encoding: gzip, br;q=0");
        assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(gzip.body()).isEqualTo("bytes that stand for gzip");
        assertThat(gzip.headers("Vary")).contains("Accept-Encoding");
        assertThat(call("GET", SCRIPT, "Accept-Encoding: identity").header("Content-Encoding"))
                .isNull();
        assertThat(call("GET", "/assets/mark.svg", "Accept-Encoding: br").header("Content-Encoding"))
                .isNull();
    }

    @Test
    void sendsNothingTwice() {
        String etag = call("GET", "/", BROWSER).header("ETag");
        RawAnswer again = call("GET", "/", BROWSER, "If-None-Match: " + etag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(call("GET", "/", BROWSER, "If-None-Match: \"other\"").status())
                .isEqualTo(200);
    }

    @Test
    void tellsTheLengthToWhoAsksForTheHeadOnly() {
        RawAnswer answer = call("HEAD", "/connexion", BROWSER);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(Integer.parseInt(answer.header("Content-Length"))).isPositive();
    }

    private RawAnswer call(String method, String path, String... headers) {
        return new RawCaller(door.port()).call(method, path, headers);
    }
}
