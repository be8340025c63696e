package fr.monjob.stack.network;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.Arrays;

/** One connection of a client through the proxy, and the one to the server that belongs to it. */
public final class Link {

    private static final int PIECE = 16_384;

    private final FaultProxy proxy;
    private final Socket client;
    private final Socket server;
    private volatile boolean lost;
    private volatile boolean halfClosed;
    private volatile long answered;

    Link(FaultProxy proxy, Socket client, Socket server) {
        this.proxy = proxy;
        this.client = client;
        this.server = server;
    }

    /** How many bytes have reached the client since it last sent any. */
    long answered() {
        return answered;
    }

    /** Passes bytes on. */
    public void toServer(byte[] bytes) throws IOException {
        answered = 0;
        server.getOutputStream().write(bytes);
    }

    /** Passes bytes on, unless the client has been told that there are no more. */
    public void toClient(byte[] bytes) throws IOException {
        if (halfClosed) {
            return;
        }
        client.getOutputStream().write(bytes);
        answered += bytes.length;
    }

    /** From now on nothing passes, and nobody is told. */
    void lose() {
        lost = true;
    }

    /** RST instead of FIN, to both sides. */
    public void reset() {
        for (Socket side : new Socket[] {client, server}) {
            try {
                side.setSoLinger(true, 0);
            } catch (SocketException closed) {
                continue;
            }
            close(side);
        }
    }

    void close() {
        close(client);
        close(server);
    }

    void halfClose() throws IOException {
        halfClosed = true;
        client.shutdownOutput();
    }

    void pumpToServer() {
        pump(client, server, (fault, bytes) -> fault.toServer(this, bytes));
    }

    void pumpToClient() {
        pump(server, client, (fault, bytes) -> fault.toClient(this, bytes));
    }

    /** Until one side ends, or is made to. */
    private void pump(Socket from, Socket to, Passage passage) {
        byte[] piece = new byte[PIECE];
        try {
            for (int length; (length = from.getInputStream().read(piece)) >= 0; ) {
                Fault fault = proxy.awaitPassage();
                if (!lost) {
                    passage.pass(fault, Arrays.copyOf(piece, length));
                }
            }
            proxy.awaitPassage();
            if (!lost) {
                to.shutdownOutput();
            }
        } catch (IOException ended) {
            close();
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // What is wanted.
        }
    }

    @FunctionalInterface
    private interface Passage {
        void pass(Fault fault, byte[] bytes) throws IOException;
    }
}
