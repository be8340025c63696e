package fr.monjob.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The packaged product, started once for all tests by {@code ./monjob up} in a folder and on ports of its own, and
 * stopped when the last one is done.
 */
final class Product implements BeforeAllCallback {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path HOME = Path.of("target/product").toAbsolutePath();
    /** Those of the script, the management of the gateway, and what stands beside. */
    private static final int PORTS = 12;

    private static final int PORT_BASE = freePorts();

    /** Limits protect real users from each other; here one machine plays them all. */
    private static final Map<String, String> ENVIRONMENT = Map.ofEntries(
            Map.entry("MONJOB_DIR", HOME.toString()),
            Map.entry("MONJOB_PORT_BASE", String.valueOf(PORT_BASE)),
            Map.entry("MONJOB_BUILD", "never"),
            Map.entry("MONJOB_GATEWAY_MANAGEMENT_PORT", String.valueOf(PORT_BASE + 8)),
            Map.entry("MONJOB_LIMIT_PEER_PER_MINUTE", "1000000"),
            Map.entry("MONJOB_LIMIT_ACCOUNT_PER_MINUTE", "1000000"),
            Map.entry("MONJOB_LIMIT_AUTH_PER_MINUTE", "1000000"),
            Map.entry("MONJOB_LOGIN_PER_ADDRESS_PER_MINUTE", "1000000"),
            Map.entry("MONJOB_LOGIN_FAILURES_PER_ADDRESS_PER_MINUTE", "1000000"),
            Map.entry("MONJOB_LOGIN_PER_MINUTE", "1000000"),
            Map.entry("MONJOB_LOG_JSON", "true"));

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Product.class, key -> new Running(), Running.class);
    }

    /** The gateway, without a slash at the end. */
    static String url() {
        return "http://127.0.0.1:" + PORT_BASE;
    }

    /** A port that no part uses. @param number 0, 1 or 2 */
    static int sparePort(int number) {
        return PORT_BASE + 9 + number;
    }

    /** Where a part listens. @param part of the script's parts, in its order, the gateway first */
    static int port(int part) {
        return PORT_BASE + part;
    }

    /** Where each part shows its metrics. */
    static List<String> metricsUrls() {
        return IntStream.of(8, 1, 2, 3, 4, 5)
                .mapToObj(part -> "http://127.0.0.1:" + (PORT_BASE + part) + "/q/metrics")
                .toList();
    }

    /** The logs of all parts. */
    static List<Path> logs() {
        return logsBelow("logs");
    }

    /** The files in which the broker keeps events. */
    static List<Path> topics() {
        return logsBelow("kafka");
    }

    private static List<Path> logsBelow(String folder) {
        try (Stream<Path> all = Files.walk(HOME.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(".log")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What {@code monjob} generated: administrator and keys. */
    static String secret(String name) {
        Properties secrets = new Properties();
        try (var reader = Files.newBufferedReader(HOME.resolve("secrets.env"))) {
            secrets.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return secrets.getProperty(name).replace("'", "");
    }

    /** A service's database, for JDBC; its user has the same name. */
    static String database(String service) {
        return "jdbc:postgresql://127.0.0.1:" + (PORT_BASE + 6) + "/" + service;
    }

    /** What {@code monjob} generated for the user of a service's database. */
    static String password(String service) {
        try {
            return Files.readString(HOME.resolve("passwords/" + service)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Ends one part the hard way, as a crash would. */
    static void kill(String part) {
        try {
            long pid = Long.parseLong(
                    Files.readString(HOME.resolve("run/" + part + ".pid")).strip());
            ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Runs a command of the {@code monjob} script on this product and expects it to succeed. */
    static void monjob(String... arguments) {
        List<String> command = new ArrayList<>(List.of("./monjob"));
        command.addAll(List.of(arguments));
        int exit = run(command, Path.of("target/monjob-" + arguments[0] + ".log"));
        if (exit != 0) {
            throw new AssertionError(command + " ended with " + exit + "; see tests/system/target");
        }
    }

    /** Runs a command at the repository's root with this product's environment; its output goes to the file. */
    static int run(List<String> command, Path output) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toAbsolutePath().toFile());
        builder.environment().putAll(ENVIRONMENT);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(command + " did not end within 5 minutes");
            }
            return process.exitValue();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private static int freePorts() {
        return IntStream.iterate(18080, base -> base + 20)
                .limit(50)
                .filter(base -> IntStream.range(base, base + PORTS).allMatch(Product::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** Up while the tests run. */
    private static final class Running implements AutoCloseable {

        /** Begins with nothing: searches would find the people and offers of an earlier run. */
        Running() {
            monjob("down");
            delete(HOME);
            monjob("up", "--detach");
        }

        @Override
        public void close() {
            monjob("down");
        }
    }
}
