package fr.monjob.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of 127.0.0.1: the stack never listens elsewhere. */
final class LoopbackPort {

    private static final int ATTEMPTS = 200;
    /** Those that somebody here will listen on: two who ask before either listens must not get the same. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private LoopbackPort() {}

    /**
     * A free port between 20000 and 29999, each time another one. Below the range that the kernel takes for outgoing
     * connections (from 32768), so that none of those takes it before its server is up.
     */
    static int free() {
        for (int i = 0; i < ATTEMPTS; i++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            if (GIVEN.add(port) && isFree(port)) {
                return port;
            }
        }
        throw new StackException("No free port found between 20000 and 29999.");
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static void requireFree(int port, String part, String variable) {
        GIVEN.add(port);
        if (!isFree(port)) {
            throw new StackException("Port " + port + ", meant for " + part
                    + ", is taken by another program. Stop it, or choose another port with " + variable + ".");
        }
    }
}
