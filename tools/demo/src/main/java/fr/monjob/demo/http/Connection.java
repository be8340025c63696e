package fr.monjob.demo.http;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * HTTP/1.1 over one kept connection that leaves from an address of its own, which {@code java.net.http} can't do before
 * JDK 19. Opens itself at the first request, and anew after a silence in which the other side may have hung up. For one
 * thread.
 */
final class Connection implements Closeable {

    /** The gateway closes a silent connection after 60 s. */
    private static final long SILENCE_NANOS = 30_000_000_000L;

    private static final int CONNECT_MILLIS = 5_000;
    /** More than the longest of the gateway's budgets. */
    private static final int READ_MILLIS = 130_000;

    private static final int BUFFER = 16_384;

    private final InetAddress from;
    private final InetSocketAddress to;
    private Socket socket;
    private InputStream input;
    private long lastUse;

    Connection(InetAddress from, InetSocketAddress to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Sends one request and reads its answer to the end.
     *
     * @param headers without those that name the host and the length
     * @param body    null for none
     */
    Answer exchange(String method, String path, Map<String, String> headers, byte[] body) throws IOException {
        if (socket == null || System.nanoTime() - lastUse > SILENCE_NANOS) {
            open();
        }
        try {
            send(method, path, headers, body == null ? new byte[0] : body);
            Answer answer = new AnswerReader(input).read();
            lastUse = System.nanoTime();
            if (answer.closes()) {
                close();
            }
            return answer;
        } catch (IOException broken) {
            close();
            throw broken instanceof EOFException ? new EOFException(method + " " + path + ": no answer") : broken;
        }
    }

    private void open() throws IOException {
        close();
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(READ_MILLIS);
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(to, CONNECT_MILLIS);
        input = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    /** In one write: a head that travels alone waits for its acknowledgement. */
    private void send(String method, String path, Map<String, String> headers, byte[] body) throws IOException {
        StringBuilder head = new StringBuilder(512)
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: ")
                .append(to.getHostString())
                .append(':')
                .append(to.getPort())
                .append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (!method.equals("GET")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        byte[] lines = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[lines.length + body.length];
        System.arraycopy(lines, 0, all, 0, lines.length);
        System.arraycopy(body, 0, all, lines.length, body.length);
        socket.getOutputStream().write(all);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
