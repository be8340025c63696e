package fr.monjob.stack.network;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** What a network does to the bytes between a client and a server. One object may serve many connections at once. */
public interface Fault {

    /** Right after a client has connected. */
    default void opened(Link link) throws IOException {}

    /** Bytes of the client. */
    default void toServer(Link link, byte[] bytes) throws IOException {
        link.toServer(bytes);
    }

    /** Bytes of the server. */
    default void toClient(Link link, byte[] bytes) throws IOException {
        link.toClient(bytes);
    }

    /** Everything arrives. */
    static Fault none() {
        return new Fault() {};
    }

    /** Each piece of an answer comes later by this much, more or less. */
    static Fault late(Duration delay, Duration jitter) {
        return new Fault() {
            @Override
            public void toClient(Link link, byte[] bytes) throws IOException {
                long spread = jitter.toNanos();
                LockSupport.parkNanos(
                        delay.toNanos() + ThreadLocalRandom.current().nextLong(-spread, spread + 1));
                link.toClient(bytes);
            }
        };
    }

    /** An answer trickles, a piece of a tenth of a second at a time, and at least a byte. */
    static Fault slow(int bytesPerSecond) {
        int piece = Math.max(1, bytesPerSecond / 10);
        return new Fault() {
            @Override
            public void toClient(Link link, byte[] bytes) throws IOException {
                for (int from = 0; from < bytes.length; from += piece) {
                    LockSupport.parkNanos(Duration.ofSeconds(1).toNanos() * piece / bytesPerSecond);
                    link.toClient(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + piece)));
                }
            }
        };
    }

    /** Whoever connects is reset at once. */
    static Fault refused() {
        return new Fault() {
            @Override
            public void opened(Link link) {
                link.reset();
            }
        };
    }

    /** After so many bytes of an answer the connection is reset on both sides. */
    static Fault resetAfter(int bytes) {
        return endAfter(bytes, Link::reset);
    }

    /** After so many bytes of an answer both sides see a proper end. */
    static Fault cutAfter(int bytes) {
        return endAfter(bytes, Link::close);
    }

    /** After so many bytes of an answer the client sees an end, while it may still send. */
    static Fault halfClosedAfter(int bytes) {
        return endAfter(bytes, Link::halfClose);
    }

    /** Instead of an answer so many bytes of noise, the same for every seed, then the end. */
    static Fault garbage(int bytes, long seed) {
        return new Fault() {
            @Override
            public void toClient(Link link, byte[] ignored) throws IOException {
                byte[] noise = new byte[bytes];
                new Random(seed).nextBytes(noise);
                link.toClient(noise);
                link.close();
            }
        };
    }

    private static Fault endAfter(int most, Ending ending) {
        return new Fault() {
            @Override
            public void toClient(Link link, byte[] bytes) throws IOException {
                int left = (int) Math.min(bytes.length, most - link.answered());
                if (left > 0) {
                    link.toClient(Arrays.copyOf(bytes, left));
                }
                if (link.answered() >= most) {
                    ending.end(link);
                }
            }
        };
    }

    /** How a connection ends before its time. */
    @FunctionalInterface
    interface Ending {

        /** Ends this one. */
        void end(Link link) throws IOException;
    }
}
