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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that no honest program sends: one answer, the right one, and the connection is closed. */
@QuarkusTest
@TestProfile(GatewayProfile.class)
class ProtocolAttackTest {

    private static final String SMUGGLED = "GET /api/v1/offers/smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @Inject
    PublicDoor door;

    @Inject
    InFlight inFlight;

    @AfterEach
    void leavesNothingUnderWay() {
        await().until(() -> inFlight.now() == 0);
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                post(
                        "length and chunks",
                        400,
                        "Content-Length: 4\r\nTransfer-Encoding: chunked",
                        "0\r\n\r\n" + SMUGGLED),
                post(
                        "chunks and length",
                        400,
                        "Transfer-Encoding: chunked\r\nContent-Length: 4",
                        "0\r\n\r\n" + SMUGGLED),
                post("two lengths", 400, "Content-Length: 0\r\nContent-Length: 70", SMUGGLED),
                post("two lengths in one", 400, "Content-Length: 0, 70", SMUGGLED),
                post("signed length", 400, "Content-Length: +5", "hello"),
                post("negative length", 400, "Content-Length: -1", ""),
                post("hexadecimal length", 400, "Content-Length: 0x5", "hello"),
                post("unknown coding", 400, "Transfer-Encoding: xchunked", "0\r\n\r\n"),
                post("coding list", 400, "Transfer-Encoding: chunked, xchunked", "0\r\n\r\n"),
                post("gzip and chunks", 400, "Transfer-Encoding: gzip, chunked", "0\r\n\r\n"),
                post("two codings", 400, "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", "0\r\n\r\n"),
                post("coding in capitals", 400, "Transfer-Encoding: Chunked", "0\r\n\r\n"),
                post("coding behind a tab", 400, "Transfer-Encoding:\u000bchunked", "0\r\n\r\n"),
                post("space before the colon", 400, "Content-Length : 4", "abcd"),
                post("bad chunk size", 400, "Transfer-Encoding: chunked", "zz\r\nhello\r\n0\r\n\r\n"),
                post("chunk cut by a bare line feed", 400, "Transfer-Encoding: chunked", "5\nhello\r\n0\r\n\r\n"),
                post(
                        "chunk extension with a line end",
                        400,
                        "Transfer-Encoding: chunked",
                        "5;a=\"\r\nhello\"\r\n0\r\n\r\n" + SMUGGLED),
                get("two authorizations", 400, "Authorization: Bearer a\r\nAuthorization: Bearer b"),
                get("two hosts", 400, "Host: localhost"),
                get("control character", 400, "User-Agent: a\u0001b"),
                get("NUL", 400, "User-Agent: a\u0000b"),
                get("lone carriage return", 400, "User-Agent: a\rX-Roles: ADMIN"),
                get("header without a colon", 400, "nonsense"),
                get("header with a blank in its name", 400, "X Y: 1"),
                line("no host", 400, "GET /api/v1/offers HTTP/1.1\r\n"),
                line("empty host", 400, "GET /api/v1/offers HTTP/1.1\r\nHost:\r\n"),
                line("host with user", 400, "GET /api/v1/offers HTTP/1.1\r\nHost: a@localhost\r\n"),
                line("host with path", 400, "GET /api/v1/offers HTTP/1.1\r\nHost: localhost/x\r\n"),
                line("foreign host", 421, "GET /api/v1/offers HTTP/1.1\r\nHost: evil.example\r\n"),
                line("host that begins like ours", 421, "GET / HTTP/1.1\r\nHost: localhost.evil.example\r\n"),
                line("absolute form", 400, "GET http://localhost/api/v1/offers HTTP/1.1\r\nHost: localhost\r\n"),
                line("absolute form abroad", 400, "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n"),
                line("asterisk form", 400, "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n"),
                line("bare line feeds", 400, "GET /api/v1/offers HTTP/1.1\nHost: localhost\n"),
                line("connect", 405, "CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n"),
                line("trace", 405, "TRACE /api/v1/offers HTTP/1.1\r\nHost: localhost\r\n"),
                line("unknown method", 405, "PURGE /api/v1/offers HTTP/1.1\r\nHost: localhost\r\n"),
                line("patch", 405, "PATCH /api/v1/offers HTTP/1.1\r\nHost: localhost\r\n"),
                line("old protocol", 400, "GET /api/v1/offers HTTP/1.0\r\nHost: localhost\r\n"),
                line("unheard-of protocol", 400, "GET /api/v1/offers HTTP/3.7\r\nHost: localhost\r\n"),
                line("long target", 414, "GET /" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: localhost\r\n"),
                line("long header", 431, "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: " + "a".repeat(20_000) + "\r\n"),
                line("not HTTP at all", 400, "\u0016\u0003\u0001\u0002\u0000\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void T75_T78_isRefusedOnce(String name, int status, String bytes) {
        RawAnswer answer = new RawCaller(door.port()).send(bytes);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.answers()).as(answer.text()).isEqualTo(1);
        assertThat(answer.closed()).as("closed").isTrue();
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().getInteger("status")).isEqualTo(status);
    }

    private static Arguments post(String name, int status, String framing, String body) {
        return Arguments.of(
                name,
                status,
                "POST /api/v1/offers HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n"
                        + framing + "\r\n\r\n" + body);
    }

    private static Arguments get(String name, int status, String header) {
        return line(name, status, "GET /api/v1/offers HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n");
    }

    private static Arguments line(String name, int status, String head) {
        return Arguments.of(name, status, head + "Connection: close\r\n\r\n");
    }
}
