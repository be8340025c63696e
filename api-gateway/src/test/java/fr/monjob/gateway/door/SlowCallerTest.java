package fr.monjob.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.gateway.stub.GatewayProfile;
import fr.monjob.gateway.stub.RawCaller;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Callers that hold a connection without ever asking. */
@QuarkusTest
@TestProfile(GatewayProfile.class)
class SlowCallerTest {

    @Inject
    PublicDoor door;

    @Test
    void isShownTheDoorHoweverItKeepsTalking() throws IOException, InterruptedException {
        RawCaller caller = new RawCaller(door.port());
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                slow.add(caller.open());
            }
            slow.get(0).getOutputStream().write("GET / HTTP/1.1\r\n".getBytes());
            Thread trickle = new Thread(() -> trickle(slow.get(0)));
            trickle.start();
            assertThat(caller.call("GET", "/").status()).isEqualTo(200);
            for (Socket socket : slow) {
                assertThat(RawCaller.readAll(socket).closed()).isTrue();
            }
            trickle.join();
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** One header a tenth of a second, so that the connection is never idle, until it is closed. */
    private static void trickle(Socket socket) {
        try {
            while (true) {
                socket.getOutputStream().write("X-A: b\r\n".getBytes());
                LockSupport.parkNanos(100_000_000);
            }
        } catch (SocketException closed) {
            // What this test waits for.
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
