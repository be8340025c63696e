package fr.monjob.demo.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The product's one public door. Whoever calls gets a loopback address of their own, as real people have connections of
 * their own: the limits per address then hold as in real use. Safe for all threads.
 */
public final class Gateway {

    static final String ROOT = "/api/v1";

    /** 127.62.0.1 and on; 126 × 254 × 254 addresses are there, and some thousand needed. */
    private static final int FIRST_BLOCK = 62;

    private static final int HOSTS = 254;

    private final InetSocketAddress door;
    private final Traffic traffic = new Traffic();
    private final AtomicInteger devices = new AtomicInteger();
    private final AtomicInteger keys = new AtomicInteger();
    private final String run = Long.toHexString(System.currentTimeMillis());
    private final ObjectMapper json = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    /** @param url of the gateway on this machine, without a path */
    public Gateway(URI url) {
        door = new InetSocketAddress(url.getHost(), url.getPort());
    }

    /** Somebody new, with an address that nobody else has. */
    public Caller newCaller() {
        return new Caller(this, new Connection(address(devices.getAndIncrement()), door));
    }

    /** What went through it. */
    public Traffic traffic() {
        return traffic;
    }

    /** For a request that must not be done twice. */
    String newKey() {
        return run + "-" + keys.getAndIncrement();
    }

    ObjectMapper json() {
        return json;
    }

    static InetAddress address(int device) {
        int block = FIRST_BLOCK + device / (HOSTS * HOSTS);
        byte[] bytes = {127, (byte) block, (byte) (1 + device / HOSTS % HOSTS), (byte) (1 + device % HOSTS)};
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
