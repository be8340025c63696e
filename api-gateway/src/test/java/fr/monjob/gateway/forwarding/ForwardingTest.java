package fr.monjob.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.gateway.door.PublicDoor;
import fr.monjob.gateway.limit.InFlight;
import fr.monjob.gateway.stub.GatewayProfile;
import fr.monjob.gateway.stub.RawAnswer;
import fr.monjob.gateway.stub.RawCaller;
import fr.monjob.testkit.auth.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies and answers on their way through, and services that misbehave. */
@QuarkusTest
@TestProfile(GatewayProfile.class)
class ForwardingTest {

    private static final int FORM = 256 * 1024;
    private static final int FILE = 5184 * 1024;
    private static final int LIST = 5120 * 1024;

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
        "GET,    /api/v1/offers/echo?q=a%20b&n=1, offer",
        "PUT,    /api/v1/offers/echo,             offer",
        "POST,   /api/v1/offers/echo/publish,     offer",
        "DELETE, /api/v1/profiles/me/cvs/echo,    profile",
        "GET,    /api/v1/offers/echo/candidates,  matching",
        "POST,   /api/v1/profiles%3Aimport,       profile"
    })
    void reachesTheServiceAsItWasSent(String method, String target, String service) {
        RawAnswer answer = caller().call(method, target);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().getString("service")).isEqualTo(service);
        assertThat(answer.json().getString("method")).isEqualTo(method);
        assertThat(answer.json().getString("uri")).isEqualTo(target.replace("%3A", ":"));
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/offers,          " + FORM + ",       200",
        "/api/v1/offers,          " + (FORM + 1) + ", 413",
        "/api/v1/profiles/me/cvs, " + FILE + ",       200",
        "/api/v1/profiles/me/cvs, " + (FILE + 1) + ", 413",
        "/api/v1/profiles:import, " + LIST + ",       200",
        "/api/v1/profiles:import, " + (LIST + 1) + ", 413"
    })
    void limitsABodyWhetherItsLengthIsKnownOrNot(String path, int size, int status) {
        RawAnswer declared = caller().callWithBody("POST", path, "x".repeat(size));
        assertThat(declared.status()).as("declared").isEqualTo(status);
        RawAnswer chunked = caller().send(chunked(path, size));
        assertThat(chunked.status()).as("chunked").isEqualTo(status);
        if (status == 200) {
            assertThat(declared.json().getInteger("bytes")).isEqualTo(size);
            assertThat(chunked.json().getInteger("bytes")).isEqualTo(size);
        }
    }

    @Test
    void refusesACompressedBody() {
        assertThat(caller().callWithBody("POST", "/api/v1/offers", "{}", "Content-Encoding: gzip")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void asksForALargeBodyOnlyWhenItWillTakeIt() throws IOException {
        String head = "POST /api/v1/profiles/me/cvs HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Expect: 100-continue\r\nContent-Length: ";
        try (Socket socket = caller().open()) {
            write(socket, head + "4\r\n\r\n");
            assertThat(RawCaller.readUntil(socket, "\r\n\r\n")).startsWith("HTTP/1.1 100 Continue");
            write(socket, "abcd");
            assertThat(RawCaller.readAll(socket).json().getInteger("bytes")).isEqualTo(4);
        }
        assertThat(caller().send(head + (FILE + 1) + "\r\n\r\n").status()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/offers/silent, 504, gateway-timeout",
        "/api/v1/offers/head,   504, gateway-timeout",
        "/api/v1/offers/half,   504, gateway-timeout",
        "/api/v1/offers/torn,   502, bad-gateway",
        "/api/v1/offers/gone,   502, bad-gateway",
        "/api/v1/dashboard,     503, unavailable",
        "/api/v1/offers/crash,  500, internal-error"
    })
    void tellsAServicesFailureAsAProblem(String path, int status, String code) {
        RawAnswer answer = caller().call("GET", path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().getString("type")).endsWith("/" + code);
        assertThat(answer.json().getString("instance")).isEqualTo(path);
        assertThat(answer.json().getString("traceId")).isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.body()).doesNotContain("Exception", "127.0.0.1");
        if (status == 502 || status == 503) {
            assertThat(answer.header("Retry-After")).isEqualTo("2");
        }
    }

    @Test
    void leavesAServicesOwnProblemAsItIs() {
        RawAnswer answer = caller().call("GET", "/api/v1/offers/worded");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().getString("type")).isEqualTo("https://monjob.fr/problems/x");
    }

    /** One stops, and one is gone. */
    @ParameterizedTest
    @ValueSource(strings = {"much", "torn-list"})
    void cutsALongAnswerThatBreaksOff(String path) {
        RawAnswer answer = caller().call("GET", "/api/v1/offers/" + path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).hasSizeBetween(65_536, 110_000).doesNotContain("504", "502", "\r\n0\r\n");
        assertThat(answer.closed()).isTrue();
    }

    /** As many as there are connections to a service, and more: what is answered early holds none of them. */
    @Test
    void whoIsAnsweredBeforeTheirBodyHasComeKeepsNobodyFromWriting() throws IOException {
        List<Socket> early = new ArrayList<>();
        try {
            for (int i = 0; i < 120; i++) {
                Socket socket = caller().open();
                early.add(socket);
                write(
                        socket,
                        "PUT /api/v1/offers/early HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000\r\n\r\nx");
                assertThat(RawCaller.readUntil(socket, "\r\n\r\n")).startsWith("HTTP/1.1 401");
            }
            RawAnswer answer = caller().callWithBody("POST", "/api/v1/offers", "{}");
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(RawCaller.readAll(early.get(0)).closed()).isTrue();
        } finally {
            for (Socket socket : early) {
                socket.close();
            }
        }
    }

    @Test
    void givesUpOnACallerThatDoesNotEndItsBody() {
        RawAnswer answer =
                caller().send("POST /api/v1/offers HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhalf");
        assertThat(answer.status()).isEqualTo(408);
        assertThat(answer.closed()).isTrue();
    }

    @Test
    void passesChunksEmptyAnswersAndHeads() {
        assertThat(caller().call("GET", "/api/v1/offers/empty").body()).isEmpty();
        RawAnswer chunks = caller().call("GET", "/api/v1/offers/chunks");
        assertThat(chunks.header("Transfer-Encoding")).isEqualTo("chunked");
        assertThat(chunks.body().chars().filter(c -> c == 'x').count()).isEqualTo(100_000);
        RawAnswer same = caller().call("GET", "/api/v1/offers/same");
        assertThat(same.status()).isEqualTo(304);
        assertThat(same.header("ETag")).isEqualTo("\"1\"");
        RawAnswer head = caller().call("HEAD", "/api/v1/offers/echo");
        assertThat(head.body()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void keepsAConnectionForTheNextRequest() throws IOException {
        try (Socket socket = caller().open()) {
            String first = "POST /api/v1/offers HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}";
            write(socket, first + RawCaller.request("GET", "/api/v1/offers/worded", ""));
            RawAnswer answers = RawCaller.readAll(socket);
            assertThat(answers.answers()).isEqualTo(2);
            assertThat(answers.status()).isEqualTo(200);
            assertThat(answers.text()).endsWith("\"status\":422}");
        }
    }

    @Test
    void passesAnEventBeforeTheStreamEnds() throws IOException {
        String token = TestTokens.beneficiary(UUID.randomUUID());
        try (Socket socket = caller().open()) {
            write(
                    socket,
                    RawCaller.request(
                            "GET",
                            "/api/v1/notifications/stream",
                            "",
                            "Accept: text/event-stream",
                            "Authorization: Bearer " + token));
            assertThat(RawCaller.readUntil(socket, "data: un\n\n")).contains("text/event-stream");
        }
    }

    private static String chunked(String path, int size) {
        StringBuilder body = new StringBuilder();
        int chunk = 8_000;
        for (int left = size; left > 0; left -= chunk) {
            int length = Math.min(chunk, left);
            body.append(Integer.toHexString(length)).append("\r\n");
            body.append("x".repeat(length)).append("\r\n");
        }
        return "POST " + path
                + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + body
                + "0\r\n\r\n";
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private RawCaller caller() {
        return new RawCaller(door.port());
    }
}
