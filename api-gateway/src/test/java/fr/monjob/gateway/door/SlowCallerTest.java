package fr.monjob.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.gateway.stub.FewProfile;
import fr.monjob.gateway.stub.RawAnswer;
import fr.monjob.gateway.stub.RawCaller;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Callers that hold a connection without ever asking. */
@QuarkusTest
@TestProfile(FewProfile.class)
class SlowCallerTest {

    private static final String ECHO = "/api/v1/offers/echo";
    private static final int CALLS = 101;
    /** A ratio of medians taken one after the other, on a machine with other work. */
    private static final int MOST_TIMES_SLOWER = 10;

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

    @Test
    void T83_aThousandWhoNeverFinishHoldUpNobody() throws IOException {
        RawCaller caller = new RawCaller(door.port());
        ask(caller);
        long alone = medianNanos(caller);
        List<Socket> slow = new ArrayList<>();
        try {
            for (int number = 0; number < 1_000; number++) {
                Socket socket = caller.open();
                slow.add(socket);
                socket.getOutputStream()
                        .write(number % 2 == 0 ? "GET".getBytes() : "GET / HTTP/1.1\r\nX-A: ".getBytes());
            }
            assertThat(medianNanos(caller)).isLessThan(MOST_TIMES_SLOWER * alone);
            for (Socket socket : slow) {
                assertThat(RawCaller.readAll(socket).closed()).isTrue();
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void T59_twoHundredWhoSendAByteAtATimeAreTurnedAwayAndTheOthersServed() throws Exception {
        RawCaller caller = new RawCaller(door.port());
        ask(caller);
        long alone = medianNanos(caller);
        List<Socket> slow = new ArrayList<>();
        ExecutorService bytes = Executors.newSingleThreadExecutor();
        try {
            for (int number = 0; number < 200; number++) {
                Socket socket = caller.open();
                slow.add(socket);
                socket.getOutputStream()
                        .write("POST /api/v1/offers HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n"
                                .getBytes());
            }
            bytes.submit(() -> trickleBytes(slow));
            assertThat(medianNanos(caller)).isLessThan(MOST_TIMES_SLOWER * alone);
            // They are no crowd either, however long they stay.
            await().during(Duration.ofSeconds(1))
                    .failFast("Turned away", () -> caller.call("GET", ECHO).status() != 200)
                    .until(() -> true);
            Map<Integer, Integer> answers = new TreeMap<>();
            for (Socket socket : slow) {
                RawAnswer answer = RawCaller.readAll(socket);
                answers.merge(answer.status(), 1, Integer::sum);
                assertThat(answer.closed()).isTrue();
            }
            assertThat(answers).containsOnlyKeys(408, 429);
            // Who comes when one of the first has been shown the door takes its place.
            assertThat(answers.get(408)).isBetween(20, 40);
        } finally {
            bytes.shutdownNow();
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static void ask(RawCaller caller) {
        assertThat(caller.call("GET", ECHO).status()).isEqualTo(200);
    }

    private static long medianNanos(RawCaller caller) {
        long[] nanos = new long[CALLS];
        for (int call = 0; call < CALLS; call++) {
            long begin = System.nanoTime();
            ask(caller);
            nanos[call] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return nanos[CALLS / 2];
    }

    /** A byte to each, again and again, as long as one listens. */
    private static void trickleBytes(List<Socket> sockets) {
        int listening = sockets.size();
        while (listening > 0 && !Thread.currentThread().isInterrupted()) {
            listening = 0;
            for (Socket socket : sockets) {
                try {
                    socket.getOutputStream().write('a');
                    listening++;
                } catch (IOException closed) {
                    // The others go on.
                }
            }
            LockSupport.parkNanos(100_000_000);
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
