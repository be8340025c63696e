package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A further process of one of the packaged applications, beside those that {@code ./monjob up} started. */
final class Beside implements AutoCloseable {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final Process process;
    private final String url;

    private Beside(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** Starts it and waits until it is ready. @param environment what it needs beside its port */
    static Beside start(String application, int port, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        JAVA.toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        "quarkus-run.jar"))
                .directory(Product.ROOT
                        .resolve(application + "/target/quarkus-app")
                        .toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File("target/beside-" + application + "-" + port + ".log"));
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        try {
            Beside started = new Beside(builder.start(), "http://127.0.0.1:" + port);
            await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(started::isReady);
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A further gateway before the same services. @param more what it is told beside where they are */
    static Beside gateway(int port, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "MONJOB_PROFILE_URL", "http://127.0.0.1:" + Product.port(1),
                "MONJOB_OFFER_URL", "http://127.0.0.1:" + Product.port(2),
                "MONJOB_MATCHING_URL", "http://127.0.0.1:" + Product.port(3),
                "MONJOB_NOTIFICATION_URL", "http://127.0.0.1:" + Product.port(4),
                "MONJOB_INSERTION_URL", "http://127.0.0.1:" + Product.port(5),
                "MONJOB_LIMIT_ACCOUNT_PER_MINUTE", "1000000",
                "MONJOB_LIMIT_PEER_PER_MINUTE", "1000000"));
        environment.putAll(more);
        return start("api-gateway", port, environment);
    }

    String url() {
        return url;
    }

    private boolean isReady() {
        assertThat(process.isAlive()).as("see tests/system/target/beside-*.log").isTrue();
        return RestAssured.get(url + "/q/health/ready").statusCode() == 200;
    }

    /** Asks it to end, as an upgrade does. */
    void stop() {
        process.destroy();
        process.onExit().join();
    }

    /** Ends it in the middle of everything, as a crash does. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
