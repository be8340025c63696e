package fr.monjob.stack.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between clients and a server of the loopback and lets their connections suffer what networks do. Faults are set
 * from outside, change at any moment and hold for open and new connections alike.
 */
public final class FaultProxy implements AutoCloseable {

    private final ServerSocket door;
    private final int serverPort;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final AtomicInteger opened = new AtomicInteger();
    private Fault fault = Fault.none();
    private boolean held;

    private FaultProxy(ServerSocket door, int serverPort) {
        this.door = door;
        this.serverPort = serverPort;
    }

    /** Starts one before a server, which need not run yet. */
    public static FaultProxy before(int serverPort) {
        return before(serverPort, 0);
    }

    /** The same, at this port. */
    public static FaultProxy before(int serverPort, int port) {
        try {
            FaultProxy proxy = new FaultProxy(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()), serverPort);
            start("door", proxy::accept);
            return proxy;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Where clients connect. */
    public int port() {
        return door.getLocalPort();
    }

    /** How many connections there have been. */
    public int countOpened() {
        return opened.get();
    }

    /** From now on this happens. */
    public synchronized void suffer(Fault next) {
        fault = next;
        held = false;
        notifyAll();
    }

    /** A black hole: whatever is sent, an end too, waits until the network heals. Connections are accepted and remain. */
    public synchronized void hold() {
        held = true;
    }

    /** Everything passes again, but for what is lost for good. */
    public void heal() {
        suffer(Fault.none());
    }

    /** Resets every open connection, once. */
    public void resetAll() {
        links.forEach(Link::reset);
    }

    /** Leaves every open connection half-open for good: nothing passes on it any more, and neither side is told. */
    public void loseAll() {
        links.forEach(Link::lose);
    }

    /** The fault that is suffered now, as soon as anything passes. */
    synchronized Fault awaitPassage() throws IOException {
        try {
            while (held) {
                wait();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
        return fault;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                opened.incrementAndGet();
                start("link", () -> connect(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        try (client;
                Socket server = new Socket()) {
            Link link = new Link(this, client, server);
            links.add(link);
            try {
                awaitPassage().opened(link);
                server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), serverPort));
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Thread answers = start("answers", link::pumpToClient);
                link.pumpToServer();
                answers.join();
            } finally {
                links.remove(link);
            }
        } catch (IOException unreachable) {
            // The client sees the end of its connection, as it would without the proxy.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread start(String name, Runnable work) {
        Thread thread = new Thread(work, "fault-proxy-" + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        heal();
        links.forEach(Link::close);
    }
}
