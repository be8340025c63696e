package fr.monjob.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.gateway.limit.InFlight;
import fr.monjob.gateway.stub.GatewayProfile;
import fr.monjob.gateway.stub.RawCaller;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A caller who asks and asks and reads nothing: what it would have to read must not fill the memory. */
@QuarkusTest
@TestProfile(GatewayProfile.class)
class UnreadAnswersTest {

    private static final int QUESTIONS = 1_000;
    private static final int BYTES = 60_000;

    /** What the kernel takes of answers that nobody reads is some megabytes; all of them would be sixty. */
    private static final int MOST = 300;

    @Inject
    PublicDoor door;

    @Inject
    InFlight inFlight;

    @Test
    void holdUpWhoAsksForThem() throws IOException {
        int before = asked();
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4_096);
            socket.setSoTimeout(8_000);
            socket.connect(new InetSocketAddress("127.0.0.1", door.port()));
            String question = "GET /api/v1/offers/large?bytes=" + BYTES + " HTTP/1.1\r\nHost: localhost\r\n";
            String all = (question + "\r\n").repeat(QUESTIONS - 1) + question + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(all.getBytes(StandardCharsets.ISO_8859_1));
            await().during(Duration.ofSeconds(1))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> inFlight.now() == 0 && asked() - before > 0);
            assertThat(asked() - before).isLessThan(MOST);

            assertThat(socket.getInputStream().transferTo(OutputStream.nullOutputStream()))
                    .as("bytes of the answers to all of them")
                    .isGreaterThan((long) QUESTIONS * BYTES);
        }
        assertThat(asked() - before).isEqualTo(QUESTIONS);
    }

    private int asked() {
        return Integer.parseInt(
                new RawCaller(door.port()).call("GET", "/api/v1/offers/asked").body());
    }
}
