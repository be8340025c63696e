package fr.monjob.gateway.stub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A caller that sends just the bytes it is told to, and reads until the gateway closes the connection. */
public final class RawCaller {

    private static final int PATIENCE_MILLIS = 8_000;

    private final int port;

    public RawCaller(int port) {
        this.port = port;
    }

    /** A well-formed request; {@code headers} are whole lines. */
    public RawAnswer call(String method, String target, String... headers) {
        return callWithBody(method, target, "", headers);
    }

    /** A well-formed request with a body of declared length. */
    public RawAnswer callWithBody(String method, String target, String body, String... headers) {
        return send(request(method, target, body, headers));
    }

    public static String request(String method, String target, String body, String... headers) {
        StringBuilder text = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            text.append(header).append("\r\n");
        }
        if (!body.isEmpty()) {
            text.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(body.length())
                    .append("\r\n");
        }
        return text + "Connection: close\r\n\r\n" + body;
    }

    /** Any bytes (ISO-8859-1). */
    public RawAnswer send(String bytes) {
        try (Socket socket = open()) {
            try {
                socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            } catch (SocketException refusedMeanwhile) {
                // The answer may be here all the same.
            }
            return readAll(socket);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A connection to write to step by step. */
    public Socket open() throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    public static RawAnswer readAll(Socket socket) throws IOException {
        var bytes = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        byte[] piece = new byte[8_192];
        try {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                bytes.write(piece, 0, count);
            }
            return new RawAnswer(bytes.toString(StandardCharsets.UTF_8), true);
        } catch (SocketTimeoutException open) {
            return new RawAnswer(bytes.toString(StandardCharsets.UTF_8), false);
        } catch (SocketException reset) {
            return new RawAnswer(bytes.toString(StandardCharsets.UTF_8), true);
        }
    }

    /** Reads until the text has come, for answers that never end. */
    public static String readUntil(Socket socket, String expected) throws IOException {
        var text = new StringBuilder();
        byte[] piece = new byte[8_192];
        while (text.indexOf(expected) < 0) {
            int count = socket.getInputStream().read(piece);
            if (count < 0) {
                throw new AssertionError("Closed before '" + expected + "': " + text);
            }
            text.append(new String(piece, 0, count, StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
