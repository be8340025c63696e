package fr.monjob.gateway.session;

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

/** How a browser is known again; the stub hands out a proof at the log-in and tells which one reached it. */
@QuarkusTest
@TestProfile(GatewayProfile.class)
class DeviceCookieTest {

    private static final String LOGIN = "/api/v1/auth/login";
    private static final String OURS = "Origin: http://localhost";
    private static final String KEEP = "X-Monjob-Session: keep";
    private static final String BROWSER = "X-Monjob-Session: browser";
    private static final String HEADER = "X-Monjob-Device";
    private static final String PROOF = "next-proof-of-the-device";
    private static final String HELD = "a-proof-that-was-kept_0";
    private static final String COOKIE = "Cookie: __Host-device=" + HELD;

    @Inject
    PublicDoor door;

    @Test
    void T9_theProofGoesIntoACookieThatNoScriptSees() {
        RawAnswer answer = login(OURS, KEEP);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers("Set-Cookie"))
                .hasSize(2)
                .contains("__Host-device=" + PROOF + "; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=15552000");
        assertThat(answer.headers(HEADER)).isEmpty();
        assertThat(answer.body()).doesNotContain(PROOF);
    }

    @Test
    void T9_nothingIsLeftOnASharedComputer() {
        RawAnswer answer = login(OURS, BROWSER);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).startsWith("__Host-rt=");
        assertThat(answer.text()).doesNotContain(PROOF);
    }

    @ParameterizedTest
    @ValueSource(strings = {KEEP, BROWSER})
    void theServiceIsShownWhatTheBrowserHolds(String form) {
        assertThat(shown(login(OURS, form, COOKIE))).isEqualTo(HELD);
    }

    @Test
    void aScriptShowsNothingInTheBrowsersPlace() {
        assertThat(shown(login(OURS, KEEP, HEADER + ": another-proof-altogether")))
                .isNull();
        assertThat(shown(login(OURS, KEEP, COOKIE, HEADER + ": another-proof-altogether")))
                .isEqualTo(HELD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "with a blank in the middle",
                "a-proof-that-was-kept,and=more",
                "é-and-so-on-and-so-on"
            })
    void aCookieOfAnotherFormIsAsNone(String garbage) {
        RawAnswer answer = login(OURS, KEEP, "Cookie: __Host-device=" + garbage);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(shown(answer)).isNull();
    }

    @Test
    void otherClientsHoldTheirProofThemselves() {
        RawAnswer answer = login(HEADER + ": " + HELD);
        assertThat(answer.header(HEADER)).isEqualTo(PROOF + ";max-age=15552000");
        assertThat(answer.headers("Set-Cookie")).isEmpty();
        assertThat(shown(answer)).isEqualTo(HELD);
        assertThat(shown(login(COOKIE))).isNull();
    }

    @Test
    void aLogOutLeavesTheDeviceKnown() {
        RawAnswer answer = call("/api/v1/auth/logout", "", COOKIE + "; __Host-rt=the-token-that-is-kept", OURS, KEEP);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Set-Cookie")).startsWith("__Host-rt=;");
    }

    private static String shown(RawAnswer answer) {
        return answer.json().getString("device");
    }

    private RawAnswer login(String... headers) {
        return call(LOGIN, "{\"identifier\":\"a@example.org\",\"password\":\"une phrase\"}", headers);
    }

    private RawAnswer call(String path, String body, String... headers) {
        return new RawCaller(door.port()).callWithBody("POST", path, body, headers);
    }
}
