package fr.monjob.gateway.forwarding;

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
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Callers who go away before they have read their answer, and those who come after them. */
@QuarkusTest
@TestProfile(GatewayProfile.class)
class HangUpTest {

    /** As many as there are connections to a service. */
    private static final int CALLERS = 50;

    /** Answers of so many different lengths that of some a little is left at the gateway, and the service has done its part. */
    private static final int STEP = 60_000;

    @Inject
    PublicDoor door;

    @Inject
    InFlight inFlight;

    private int seen = -1;

    @Test
    void takeNobodyElsesAnswerAway() throws IOException {
        List<Socket> leaving = new ArrayList<>();
        ExecutorService others = Executors.newFixedThreadPool(CALLERS);
        try {
            for (int i = 1; i <= CALLERS; i++) {
                leaving.add(ask("/api/v1/offers/large?bytes=" + i * STEP));
            }
            for (Socket socket : leaving) {
                RawCaller.readUntil(socket, "\r\n\r\n");
            }
            await().pollInterval(Duration.ofMillis(100)).until(this::isQuiet);
            int unread = inFlight.now();
            assertThat(unread).as("answers that nobody reads on").isPositive();
            List<CompletableFuture<RawAnswer>> answers = IntStream.range(0, CALLERS)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> new RawCaller(door.port()).call("GET", "/api/v1/offers/later"), others))
                    .toList();
            await().pollInterval(Duration.ofMillis(5)).until(() -> inFlight.now() >= unread + CALLERS / 2);
            for (Socket socket : leaving) {
                socket.close();
            }
            assertThat(answers)
                    .extracting(CompletableFuture::join)
                    .allSatisfy(answer ->
                            assertThat(answer.status()).as(answer.text()).isEqualTo(200));
        } finally {
            others.shutdownNow();
            for (Socket socket : leaving) {
                socket.close();
            }
        }
        await().until(() -> inFlight.now() == 0);
    }

    /** Whether the answers go on no further by themselves. */
    private boolean isQuiet() {
        int before = seen;
        seen = inFlight.now();
        return seen == before;
    }

    private Socket ask(String target) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress("127.0.0.1", door.port()));
        socket.getOutputStream().write(RawCaller.request("GET", target, "").getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }
}
