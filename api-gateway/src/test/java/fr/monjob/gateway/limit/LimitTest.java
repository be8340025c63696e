package fr.monjob.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.gateway.door.PublicDoor;
import fr.monjob.gateway.stub.RawAnswer;
import fr.monjob.gateway.stub.RawCaller;
import fr.monjob.gateway.stub.TightProfile;
import fr.monjob.testkit.auth.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TightProfile.class)
class LimitTest {

    private static final String ECHO = "/api/v1/offers/echo";

    @Inject
    PublicDoor door;

    @Inject
    AccessTokens tokens;

    @Inject
    InFlight inFlight;

    @BeforeEach
    void untilTheKeysAreKnown() {
        String header = "Bearer " + TestTokens.beneficiary(UUID.randomUUID());
        await().until(() -> tokens.find(header).isPresent());
    }

    @Test
    void countsAnAccountAcrossItsTokens() {
        UUID account = UUID.randomUUID();
        for (int i = 4; i >= 0; i--) {
            RawAnswer answer = get(ECHO, TestTokens.beneficiary(account));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("RateLimit-Limit")).isEqualTo("5");
            assertThat(answer.header("RateLimit-Remaining")).isEqualTo(String.valueOf(i));
        }
        RawAnswer refused = get(ECHO, TestTokens.beneficiary(account));
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 12);
        assertThat(refused.json().getString("type")).endsWith("/too-many-requests");
        assertThat(get(ECHO, TestTokens.beneficiary(UUID.randomUUID())).status())
                .isEqualTo(200);
    }

    @Test
    void cannotBeMadeToSpendAnotherAccountsAllowance() {
        UUID victim = UUID.randomUUID();
        for (int i = 0; i < 20; i++) {
            get(ECHO, TestTokens.role("BENEFICIARY", victim).forged().sign());
            get(ECHO, TestTokens.role("BENEFICIARY", victim).expired().sign());
            get(ECHO, TestTokens.role("BENEFICIARY", victim).audience("other").sign());
            get(
                    ECHO,
                    TestTokens.role("BENEFICIARY", victim)
                            .issuer("https://evil.example")
                            .sign());
        }
        assertThat(get(ECHO, TestTokens.beneficiary(victim)).header("RateLimit-Remaining"))
                .isEqualTo("4");
    }

    @Test
    void countsLogInsForThePeerWhateverItCallsItself() {
        List<Integer> statuses = IntStream.range(0, 5)
                .map(i -> new RawCaller(door.port())
                        .callWithBody("POST", "/api/v1/auth/login", "{}", "X-Forwarded-For: 10.0.0." + i)
                        .status())
                .boxed()
                .toList();
        assertThat(statuses).containsExactly(200, 200, 200, 429, 429);
    }

    @Test
    void turnsReadsAwayBeforeWritesWhenFull() throws IOException {
        List<Socket> under = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                under.add(start("GET", "/api/v1/offers/silent"));
            }
            await().until(() -> inFlight.now() == 4);
            RawAnswer read = get(ECHO, "none");
            assertThat(read.status()).isEqualTo(503);
            assertThat(read.header("Retry-After")).isEqualTo("1");
            assertThat(new RawCaller(door.port())
                            .callWithBody("POST", "/api/v1/offers", "{}")
                            .status())
                    .isEqualTo(200);
            under.add(start("PUT", "/api/v1/offers/silent"));
            await().until(() -> inFlight.now() == 5);
            assertThat(new RawCaller(door.port())
                            .callWithBody("POST", "/api/v1/offers", "{}")
                            .status())
                    .isEqualTo(503);
            assertThat(get("/q/health/ready", "none").status()).isEqualTo(200);
        } finally {
            for (Socket socket : under) {
                socket.close();
            }
        }
        await().until(() -> inFlight.now() == 0);
        assertThat(get(ECHO, "none").status()).isEqualTo(200);
    }

    @Test
    void countsOpenStreamsForAnAccount() throws IOException {
        String token = TestTokens.beneficiary(UUID.randomUUID());
        String stream = "/api/v1/notifications/stream";
        assertThat(get(stream, "none").status()).isEqualTo(401);
        try (Socket first = start("GET", stream, "Authorization: Bearer " + token);
                Socket second = start("GET", stream, "Authorization: Bearer " + token)) {
            RawCaller.readUntil(first, "data: un");
            RawCaller.readUntil(second, "data: un");
            RawAnswer third = get(stream, token);
            assertThat(third.status()).isEqualTo(429);
            assertThat(third.header("Retry-After")).isEqualTo("30");
            assertThat(inFlight.now()).isZero();
        }
        await().until(() -> {
            try (Socket again =
                    start("GET", stream, "Authorization: Bearer " + TestTokens.beneficiary(UUID.randomUUID()))) {
                return RawCaller.readUntil(again, "\r\n\r\n").contains("200 OK");
            }
        });
    }

    @Test
    void endsAStreamWithItsToken() throws IOException {
        Instant now = Instant.now();
        String token = TestTokens.role("BENEFICIARY", UUID.randomUUID())
                .issued(now, Duration.ofSeconds(3))
                .sign();
        try (Socket stream = start("GET", "/api/v1/notifications/stream", "Authorization: Bearer " + token)) {
            RawCaller.readUntil(stream, "data: un");
            assertThat(RawCaller.readAll(stream).closed()).isTrue();
        }
    }

    private Socket start(String method, String path, String... headers) throws IOException {
        Socket socket = new RawCaller(door.port()).open();
        socket.getOutputStream()
                .write(RawCaller.request(method, path, "", headers).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private RawAnswer get(String path, String token) {
        return new RawCaller(door.port()).call("GET", path, "Authorization: Bearer " + token);
    }
}
