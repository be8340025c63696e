package fr.monjob.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are: what no HTTP client lets one send. The answer is the text until the server closes. */
public final class RawHttp {
    private RawHttp() {}

    /** The whole answer, head and body, to this request; {@code Connection: close} is added to the head. */
    public static String exchange(int port, String request) {
        String closing = request.replaceFirst("\r\n", "\r\nHost: localhost\r\nConnection: close\r\n");
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(closing.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
