package fr.monjob.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.gateway.door.PublicDoor;
import fr.monjob.gateway.stub.GatewayProfile;
import fr.monjob.gateway.stub.RawAnswer;
import fr.monjob.gateway.stub.RawCaller;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cookie form of a session; the stub hands out a refresh token and tells what body reached it. */
@QuarkusTest
@TestProfile(GatewayProfile.class)
class BrowserSessionTest {

    private static final String LOGIN = "/api/v1/auth/login";
    private static final String REFRESH = "/api/v1/auth/refresh";
    private static final String LOGOUT = "/api/v1/auth/logout";
    private static final String OURS = "Origin: http://localhost";
    private static final String KEEP = "X-Monjob-Session: keep";
    private static final String COOKIE = "Cookie: __Host-rt=the-token-that-is-kept";
    private static final String NEXT = "next-refresh-token";

    @Inject
    PublicDoor door;

    @Test
    void keepsTheRefreshTokenFromTheBrowsersScripts() {
        RawAnswer answer = login(OURS, KEEP);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain(NEXT);
        assertThat(answer.json().getString("accessToken")).isEqualTo("access");
        assertThat(answer.headers("Set-Cookie"))
                .contains("__Host-rt=" + NEXT + "; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=2592000");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(new JsonObject(answer.json().getString("body")).getString("identifier"))
                .isEqualTo("a@example.org");
    }

    @Test
    void endsWithTheBrowserOnASharedComputer() {
        assertThat(login(OURS, "X-Monjob-Session: browser").header("Set-Cookie"))
                .doesNotContain("Max-Age");
    }

    @Test
    void leavesTheJsonFormAsItIs() {
        RawAnswer answer = login();
        assertThat(answer.json().getString("refreshToken")).isEqualTo(NEXT);
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    @Test
    void refreshesByTheCookie() {
        RawAnswer answer = call(REFRESH, "", COOKIE, OURS, KEEP);
        assertThat(new JsonObject(answer.json().getString("body")))
                .isEqualTo(new JsonObject().put("refreshToken", "the-token-that-is-kept"));
        assertThat(answer.header("Set-Cookie")).startsWith("__Host-rt=" + NEXT + ";");
        assertThat(answer.json().containsKey("refreshToken")).isFalse();
    }

    @Test
    void putsNoBodyOfTheCallersBesideTheCookie() {
        RawAnswer answer = call(REFRESH, "{\"refreshToken\":\"another-token-altogether\"}", COOKIE, OURS, KEEP);
        assertThat(answer.json().getString("body")).contains("the-token-that-is-kept");
    }

    @Test
    void forgetsTheCookieAtLogOut() {
        RawAnswer answer = call(LOGOUT, "", COOKIE, OURS, KEEP);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Set-Cookie")).startsWith("__Host-rt=;").endsWith("Max-Age=0");
    }

    @Test
    void forgetsACookieThatIsGoodNoMore() {
        RawAnswer answer = call(REFRESH, "", "Cookie: __Host-rt=a-token-of-yesterday", OURS, KEEP);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Set-Cookie")).startsWith("__Host-rt=;").endsWith("Max-Age=0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: http://localhost.evil.example",
                "Origin: http://localhost:81",
                "Origin: http://evil@localhost",
                "Origin: null",
                "Accept: application/json"
            })
    void refusesWhatAForeignPageMaySend(String origin) {
        for (String path : new String[] {LOGIN, REFRESH, LOGOUT}) {
            RawAnswer answer = call(path, "", COOKIE, KEEP, origin);
            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(answer.header("Set-Cookie")).isNull();
        }
    }

    @Test
    void T17_T80_refusesACookieWithoutTheHeader() {
        RawAnswer answer = call(REFRESH, "", COOKIE, OURS);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    @Test
    void asksNobodyWithoutACookie() {
        RawAnswer answer = call(REFRESH, "", OURS, KEEP);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().getString("type")).endsWith("/refresh-token-invalid");
    }

    @Test
    void showsTheCookieToNoService() {
        RawAnswer answer = new RawCaller(door.port()).call("GET", "/api/v1/offers/echo", COOKIE);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("the-token-that-is-kept");
    }

    private RawAnswer login(String... headers) {
        return call(LOGIN, "{\"identifier\":\"a@example.org\",\"password\":\"une phrase\"}", headers);
    }

    private RawAnswer call(String path, String body, String... headers) {
        return new RawCaller(door.port()).callWithBody("POST", path, body, headers);
    }
}
