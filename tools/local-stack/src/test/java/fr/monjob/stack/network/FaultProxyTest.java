package fr.monjob.stack.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each fault as a client sees it, before a server that says everything back. */
class FaultProxyTest {

    /** How long silence lasts until it is believed, in ms. */
    private static final int SILENCE = 200;

    private ServerSocket server;
    private FaultProxy proxy;

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        run(this::serve);
        proxy = FaultProxy.before(server.getLocalPort());
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        server.close();
    }

    @Test
    void withoutAFaultEverythingArrivesAndEnds() throws IOException {
        try (Socket client = open()) {
            assertThat(ask(client, "a", 1)).isEqualTo("a");
            client.getOutputStream().write(new byte[100_000]);
            client.shutdownOutput();
            assertThat(client.getInputStream().readAllBytes()).hasSize(100_000);
        }
        assertThat(proxy.countOpened()).isOne();
    }

    @Test
    void whatIsHeldArrivesWhenItHeals() throws IOException {
        try (Socket client = open()) {
            ask(client, "a", 1);
            proxy.hold();
            client.getOutputStream().write('b');
            assertSilent(client);
            proxy.heal();
            assertThat(read(client, 1)).isEqualTo("b");
        }
    }

    @Test
    void whatIsLostStaysSoAndOthersAreWell() throws IOException {
        try (Socket client = open()) {
            ask(client, "a", 1);
            proxy.loseAll();
            client.getOutputStream().write('b');
            assertSilent(client);
        }
        try (Socket other = open()) {
            assertThat(ask(other, "d", 1)).isEqualTo("d");
        }
    }

    @Test
    void aResetIsNoEnd() throws IOException {
        try (Socket client = open()) {
            ask(client, "a", 1);
            proxy.resetAll();
            assertReset(client);
        }
        proxy.suffer(Fault.refused());
        try (Socket client = open()) {
            assertReset(client);
        }
    }

    @Test
    void anAnswerIsResetCutOrHalfClosedWhereItWasSaid() throws IOException {
        proxy.suffer(Fault.resetAfter(3));
        try (Socket client = open()) {
            client.getOutputStream().write("abcdef".getBytes(StandardCharsets.US_ASCII));
            assertReset(client);
        }
        proxy.suffer(Fault.cutAfter(3));
        try (Socket client = open()) {
            assertThat(ask(client, "abcdef", 6)).isEqualTo("abc");
        }
        proxy.suffer(Fault.halfClosedAfter(3));
        try (Socket client = open()) {
            assertThat(ask(client, "abcdef", 6)).isEqualTo("abc");
            client.getOutputStream().write('g');
            client.shutdownOutput();
        }
    }

    @Test
    void noiseComesInsteadOfAnAnswer() throws IOException {
        proxy.suffer(Fault.garbage(1_000, 1));
        try (Socket client = open()) {
            client.getOutputStream().write('a');
            assertThat(client.getInputStream().readAllBytes()).hasSize(1_000);
        }
    }

    @Test
    void lateAndSlowAnswersAreWhole() throws IOException {
        proxy.suffer(Fault.late(Duration.ofMillis(100), Duration.ofMillis(50)));
        try (Socket client = open()) {
            long begin = System.nanoTime();
            assertThat(ask(client, "a", 1)).isEqualTo("a");
            assertThat(System.nanoTime() - begin)
                    .isGreaterThan(Duration.ofMillis(50).toNanos());
        }
        proxy.suffer(Fault.slow(100));
        try (Socket client = open()) {
            long begin = System.nanoTime();
            assertThat(ask(client, "x".repeat(30), 30)).hasSize(30);
            assertThat(System.nanoTime() - begin)
                    .isGreaterThan(Duration.ofMillis(290).toNanos());
        }
    }

    private Socket open() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setSoTimeout(5_000);
        return client;
    }

    private static String ask(Socket client, String words, int length) throws IOException {
        client.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        return read(client, length);
    }

    private static String read(Socket client, int length) throws IOException {
        return new String(client.getInputStream().readNBytes(length), StandardCharsets.US_ASCII);
    }

    private static void assertSilent(Socket client) throws IOException {
        client.setSoTimeout(SILENCE);
        assertThatExceptionOfType(SocketTimeoutException.class)
                .isThrownBy(() -> client.getInputStream().read());
        client.setSoTimeout(5_000);
    }

    private static void assertReset(Socket client) {
        assertThatExceptionOfType(SocketException.class)
                .isThrownBy(() -> client.getInputStream().readAllBytes())
                .withMessageContaining("reset");
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                run(() -> {
                    try (client;
                            InputStream words = client.getInputStream()) {
                        words.transferTo(client.getOutputStream());
                    } catch (IOException gone) {
                        // The client's affair.
                    }
                });
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }
}
