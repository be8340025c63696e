package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A further process of one of the packaged applications, beside those that {@code ./monjob up} started. */
final class Beside implements AutoCloseable {

    /** In the order of their ports. */
    private static final List<String> SERVICES = List.of("PROFILE", "OFFER", "MATCHING", "NOTIFICATION", "INSERTION");

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private static final AtomicInteger STARTED = new AtomicInteger();

    private final Process process;
    private final String url;
    private final Path log;

    private Beside(Process process, String url, Path log) {
        this.process = process;
        this.url = url;
        this.log = log;
    }

    /** Starts a further service on the product's database and broker, and waits until it is ready. */
    static Beside service(String name, int port, Map<String, String> more) {
        Beside started = launch(name + "-service", port, environmentOf(name, more));
        started.awaitReady();
        return started;
    }

    /** Starts a further gateway before the product's services, and waits until it is ready. */
    static Beside gateway(int port, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(urls());
        environment.put("MONJOB_LIMIT_ACCOUNT_PER_MINUTE", "1000000");
        environment.put("MONJOB_LIMIT_PEER_PER_MINUTE", "1000000");
        environment.putAll(more);
        Beside started = launch("api-gateway", port, environment);
        started.awaitReady();
        return started;
    }

    /** What {@code monjob} gives to a service; {@code more} goes before it. */
    static Map<String, String> environmentOf(String name, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(urls());
        environment.put("QUARKUS_DATASOURCE_USERNAME", name);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", Product.password(name));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", Product.database(name));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + Product.port(7));
        for (String key : List.of("CANDIDATE_ID", "CURSOR", "SERVICE", "MASTER")) {
            environment.put("MONJOB_" + key + "_KEY", Product.secret("MONJOB_" + key + "_KEY"));
        }
        environment.putAll(more);
        return environment;
    }

    private static Map<String, String> urls() {
        Map<String, String> urls = new HashMap<>();
        for (int part = 0; part < SERVICES.size(); part++) {
            urls.put("MONJOB_" + SERVICES.get(part) + "_URL", "http://127.0.0.1:" + Product.port(part + 1));
        }
        return urls;
    }

    /** Starts it and returns at once. @param environment what it needs beside its port */
    static Beside launch(String application, int port, Map<String, String> environment) {
        Path log = Path.of("target/beside-" + application + "-" + STARTED.incrementAndGet() + ".log");
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
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        try {
            return new Beside(builder.start(), "http://127.0.0.1:" + port, log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String url() {
        return url;
    }

    /** All that it has written. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    private void awaitReady() {
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            assertThat(isAlive()).as("see tests/system/" + log).isTrue();
            return isReady();
        });
    }

    /** Whether it takes work; false while nobody listens. */
    boolean isReady() {
        try {
            return RestAssured.get(url + "/q/health/ready").statusCode() == 200;
        } catch (Exception refused) {
            return false;
        }
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
