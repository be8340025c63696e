package fr.monjob.profile.cv;

import fr.monjob.stack.network.FaultProxy;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Speaks as clamd does, knows one harmful word, and stands behind a network that can break. Where {@value #REAL} names the
 * port of a clamd on this machine, that one is asked.
 */
public final class ScannerDaemon implements QuarkusTestResourceLifecycleManager {

    /** What it finds; in pieces, so that no scanner finds it here. */
    static final String HARMFUL = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    static final String REAL = "MONJOB_TEST_CLAMD_PORT";

    private static final int COMMAND = "zINSTREAM\0".length();

    private static FaultProxy link;
    private static volatile String instead;
    private ServerSocket door;

    /** The way to it. */
    static FaultProxy link() {
        return link;
    }

    /** It answers this to everything; null: its verdict. */
    static void answer(String text) {
        instead = text;
    }

    @Override
    public Map<String, String> start() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        Thread thread = new Thread(this::serve, "clamd");
        thread.setDaemon(true);
        thread.start();
        String real = System.getenv(REAL);
        link = FaultProxy.before(real == null ? door.getLocalPort() : Integer.parseInt(real));
        return Map.of("monjob.clamd.address", "127.0.0.1:" + link.port());
    }

    @Override
    public void stop() {
        link.close();
        try {
            door.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                String file = readFile(new DataInputStream(caller.getInputStream()));
                String verdict = file.contains(HARMFUL) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
                String said = instead == null ? verdict : instead;
                caller.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException brokenOff) {
                // The next one may be luckier.
            }
        }
    }

    private static String readFile(DataInputStream question) throws IOException {
        question.readFully(new byte[COMMAND]);
        StringBuilder file = new StringBuilder();
        for (int length = question.readInt(); length > 0; length = question.readInt()) {
            byte[] chunk = new byte[length];
            question.readFully(chunk);
            file.append(new String(chunk, StandardCharsets.ISO_8859_1));
        }
        return file.toString();
    }
}
