package fr.monjob.gateway.filter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.gateway.door.PublicDoor;
import fr.monjob.gateway.stub.GatewayProfile;
import fr.monjob.gateway.stub.RawAnswer;
import fr.monjob.gateway.stub.RawCaller;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonArray;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headers pass, in both directions; the stub answers what reached it. */
@QuarkusTest
@TestProfile(GatewayProfile.class)
class HeaderTest {

    private static final String ECHO = "/api/v1/offers/echo";

    @Inject
    PublicDoor door;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User-Id: admin",
                "X-Roles: ADMIN",
                "X-Forwarded-User: admin",
                "X-Forwarded-For: 10.0.0.1",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: https",
                "X_Forwarded_For: 10.0.0.1",
                "X-Real-IP: 10.0.0.1",
                "X-Original-URL: /internal",
                "X-Rewrite-URL: /internal",
                "X-HTTP-Method-Override: DELETE",
                "X-Method-Override: DELETE",
                "X-HTTP-Method: DELETE",
                "Keep-Alive: timeout=5",
                "Proxy-Authorization: Basic eDp5",
                "Proxy-Connection: keep-alive",
                "TE: trailers",
                "Trailer: X-Roles",
                "Upgrade: websocket",
                "Upgrade: h2c",
                "HTTP2-Settings: AAMAAABkAAQAAP__",
                "Accept-Encoding: gzip",
                "Range: bytes=0-1,0-2,0-3",
                "Expect: 200-ok",
                "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "tracestate: vendor=ondine",
                "baggage: name=ondine"
            })
    void dropsWhatNoServiceMayBelieve(String header) {
        RawAnswer answer = caller().call("GET", ECHO, header);
        assertThat(answer.status()).isEqualTo(200);
        String name = header.substring(0, header.indexOf(':'));
        assertThat(seen(answer, name)).isEmpty();
        assertThat(answer.json().getString("method")).isEqualTo("GET");
        assertThat(answer.json().getString("uri")).isEqualTo(ECHO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: Bearer x",
                "Accept: application/json",
                "Accept-Language: en",
                "If-None-Match: \"1\"",
                "If-Match: *",
                "Idempotency-Key: 0190",
                "Last-Event-ID: 7",
                "User-Agent: test",
                "X-Requested-With: monjob"
            })
    void passesWhatTheContractNames(String header) {
        RawAnswer answer = caller().call("GET", ECHO, header);
        String[] parts = header.split(": ");
        assertThat(seen(answer, parts[0])).containsExactly(parts[1]);
    }

    @Test
    void replacesTheForwardedHeaderByWhatItSees() {
        RawAnswer answer = caller().call("GET", ECHO, "Forwarded: for=10.0.0.1;proto=https");
        assertThat(seen(answer, "forwarded")).containsExactly("for=127.0.0.1;host=\"localhost\";proto=http");
    }

    @Test
    void T76_keepsTheTokenThatConnectionNames() {
        RawAnswer answer =
                caller().call("GET", ECHO, "Authorization: Bearer x", "Connection: Authorization, X-Strip-Me");
        assertThat(seen(answer, "authorization")).containsExactly("Bearer x");
        assertThat(seen(answer, "connection")).isEmpty();
    }

    @Test
    void joinsAFoldedHeaderBeforeAnybodyReadsIt() {
        RawAnswer answer = caller().call("GET", ECHO, "User-Agent: a\r\n X-Roles: ADMIN");
        assertThat(seen(answer, "user-agent")).containsExactly("a X-Roles: ADMIN");
        assertThat(seen(answer, "x-roles")).isEmpty();
    }

    @Test
    void keepsAValidRequestIdAndReplacesAnother() {
        RawAnswer kept = caller().call("GET", ECHO, "X-Request-Id: abcdef-12345.6");
        assertThat(kept.header("X-Request-Id")).isEqualTo("abcdef-12345.6");
        assertThat(seen(kept, "x-request-id")).containsExactly("abcdef-12345.6");

        RawAnswer replaced = caller().call("GET", ECHO, "X-Request-Id: \"><script>");
        assertThat(replaced.header("X-Request-Id")).matches("[0-9a-f-]{36}");
        assertThat(seen(replaced, "x-request-id")).containsExactly(replaced.header("X-Request-Id"));
    }

    @Test
    void dropsTheTokenWhereTheAnswerIsForEverybody() {
        RawAnswer answer = caller().call("GET", "/api/v1/referentials/jobs", "Authorization: Bearer x", "Cookie: a=b");
        assertThat(seen(answer, "authorization")).isEmpty();
        assertThat(seen(answer, "cookie")).isEmpty();
    }

    @Test
    void stripsWhatIsNobodysBusinessFromAnAnswer() {
        RawAnswer answer = caller().call("GET", "/api/v1/offers/leaky", "Authorization: Bearer x");
        assertThat(answer.status()).isEqualTo(200);
        for (String name :
                List.of("Server", "X-Powered-By", "X-Internal-Node", "X-Per-Hop", "Access-Control-Allow-Origin")) {
            assertThat(answer.headers(name)).as(name).isEmpty();
        }
        assertThat(answer.header("ETag")).isEqualTo("\"7\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.header("X-Request-Id")).isNotEqualTo("backend-own-id");
    }

    @Test
    void letsAPublicAnswerBeCached() {
        RawAnswer keys = caller().call("GET", "/.well-known/jwks.json", "Authorization: Bearer x");
        assertThat(keys.header("Cache-Control")).isEqualTo("public, max-age=300");
        RawAnswer anonymous = caller().call("GET", "/api/v1/offers/leaky");
        assertThat(anonymous.header("Cache-Control")).isEqualTo("public, max-age=3600");
    }

    @Test
    void hidesWhereTheServiceLives() {
        assertThat(caller().call("GET", ECHO).header("Location")).isEqualTo("/api/v1/offers/made");
    }

    private RawCaller caller() {
        return new RawCaller(door.port());
    }

    private static List<String> seen(RawAnswer answer, String name) {
        return answer.json().getJsonArray("headers").stream()
                .map(JsonArray.class::cast)
                .filter(header -> header.getString(0).equalsIgnoreCase(name))
                .map(header -> header.getString(1))
                .toList();
    }
}
