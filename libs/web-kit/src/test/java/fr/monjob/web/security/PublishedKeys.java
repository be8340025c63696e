package fr.monjob.web.security;

import com.sun.net.httpserver.HttpServer;
import fr.monjob.testkit.auth.TestKeys;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Where the keys are published, as profile-service does it; counts who fetches them. */
final class PublishedKeys {
    private final HttpServer server;
    private final AtomicInteger fetched = new AtomicInteger();
    private volatile byte[] keys;

    /** @param port 0 for any that is free */
    PublishedKeys(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    /** The keys that sign the tokens of tests. */
    static String ofTheTest() throws IOException {
        return Files.readString(Path.of(URI.create(TestKeys.jwksLocation())));
    }

    void publish(String jwks) {
        keys = jwks.getBytes(StandardCharsets.UTF_8);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    int fetched() {
        return fetched.get();
    }

    void stop() {
        server.stop(0);
    }
}
