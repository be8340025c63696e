package fr.monjob.profile.cv.virus;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks ClamAV's daemon about a file, when one is named. Only its clear yes lets a file pass: whatever else it says, and its
 * silence, mean that nobody has looked.
 */
@ApplicationScoped
public class VirusScanner {

    private static final String COMMAND = "zINSTREAM\0";
    private static final String HARMLESS = "stream: OK";
    private static final String HARMFUL = " FOUND";

    /** Longer than any answer of it. */
    private static final int LONGEST_ANSWER = 1_000;

    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(2);

    /** 5 MB take less than a second. */
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(20);

    private final Optional<Address> daemon;

    private record Address(String host, int port) {

        static Address of(String text) {
            int colon = text.lastIndexOf(':');
            if (!text.substring(colon + 1).matches("\\d{1,5}") || colon < 1) {
                throw new IllegalArgumentException("monjob.clamd.address is no host and port: " + text);
            }
            return new Address(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
        }
    }

    /** @param address host and port, as {@code clamd:3310} */
    VirusScanner(@ConfigProperty(name = "monjob.clamd.address") Optional<String> address) {
        daemon = address.map(Address::of);
    }

    /** Whether files are looked into at all. */
    public boolean isNamed() {
        return daemon.isPresent();
    }

    /**
     * Whether it is known to do harm; false where no daemon is named.
     *
     * @throws ScannerAwayException when nobody can tell at the moment
     */
    public boolean isHarmful(byte[] content) {
        return daemon.isPresent() && judge(ask(daemon.get(), content));
    }

    private static boolean judge(String answer) {
        if (answer.endsWith(HARMFUL)) {
            return true;
        }
        if (answer.equals(HARMLESS)) {
            return false;
        }
        throw new ScannerAwayException("The virus scanner gave no verdict", null);
    }

    private static String ask(Address daemon, byte[] content) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(daemon.host(), daemon.port()), (int) CONNECTED_WITHIN.toMillis());
            socket.setSoTimeout((int) ANSWERED_WITHIN.toMillis());
            DataOutputStream question = new DataOutputStream(socket.getOutputStream());
            question.write(COMMAND.getBytes(StandardCharsets.US_ASCII));
            question.writeInt(content.length);
            question.write(content);
            question.writeInt(0);
            question.flush();
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        } catch (IOException away) {
            throw new ScannerAwayException("The virus scanner does not answer", away);
        }
    }
}
