package fr.monjob.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One packaged product in a folder and on ports of its own, started and stopped by {@code ./monjob}. */
public final class Installation {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    /** Those of the script, the management of the gateway, and what stands beside. */
    private static final int PORTS = 12;

    private static final int LAST_LINES = 30;

    private final Path home;
    private final int portBase = freePorts();
    private final Map<String, String> environment = new HashMap<>();

    /**
     * Nothing is started yet.
     *
     * @param home where everything of it lies
     * @param more environment of all its parts
     */
    public Installation(Path home, Map<String, String> more) {
        this.home = home.toAbsolutePath();
        environment.put("MONJOB_DIR", this.home.toString());
        environment.put("MONJOB_PORT_BASE", String.valueOf(portBase));
        environment.put("MONJOB_BUILD", "never");
        environment.put("MONJOB_GATEWAY_MANAGEMENT_PORT", String.valueOf(portBase + 8));
        environment.putAll(more);
    }

    /** Begins with nothing: searches would find the people and offers of an earlier run. */
    public void start() {
        stop();
        delete();
        monjob("up", "--detach");
    }

    public void stop() {
        monjob("down");
    }

    /** The gateway, without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + portBase;
    }

    /** A port that no part uses. @param number 0, 1 or 2 */
    int sparePort(int number) {
        return port(9 + number);
    }

    /** Where a part listens. @param part of the script's parts, in its order, the gateway first */
    public int port(int part) {
        return portBase + part;
    }

    /** Where each part shows its metrics. */
    List<String> metricsUrls() {
        return IntStream.of(8, 1, 2, 3, 4, 5)
                .mapToObj(part -> "http://127.0.0.1:" + (portBase + part) + "/q/metrics")
                .toList();
    }

    /** The logs of all parts. */
    List<Path> logs() {
        return filesBelow("logs", ".log");
    }

    /** The files in which the broker keeps events; their folder is named after topic and partition. */
    public List<Path> topics() {
        return filesBelow("kafka", ".log");
    }

    /** Where mails go on a machine without a mail server; there is none before the first mail. */
    Path mailFolder() {
        return home.resolve("data/notification-service/mails");
    }

    /** The mails that left so far. */
    List<Path> mails() {
        return Files.exists(mailFolder()) ? filesBelow("data/notification-service/mails", ".eml") : List.of();
    }

    private List<Path> filesBelow(String folder, String ending) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(home.resolve(folder), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(ending)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                /** Kafka tidies up meanwhile. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** What {@code monjob} generated: administrator and keys. */
    public String secret(String name) {
        Properties secrets = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("secrets.env"))) {
            secrets.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return secrets.getProperty(name).replace("'", "");
    }

    /** A service's database, for JDBC; its user has the same name. */
    public String database(String service) {
        return "jdbc:postgresql://127.0.0.1:" + (portBase + 6) + "/" + service;
    }

    /** What {@code monjob} generated for the user of a service's database. */
    public String password(String service) {
        return read("passwords/" + service);
    }

    /** What {@code monjob} generated for the owner of the whole cluster, {@code monjob}. */
    public String superuserPassword() {
        return read("postgis/superuser.password");
    }

    /** The process of a part that runs. */
    public ProcessHandle process(String part) {
        long pid =
                Long.parseLong(read("run/" + part + ".pid").lines().findFirst().orElseThrow());
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** Ends one part the hard way, as a crash would. */
    public void kill(String part) {
        ProcessHandle process = process(part);
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Runs a command of the {@code monjob} script on this product and expects it to succeed. */
    public void monjob(String... arguments) {
        monjob(List.of(), arguments);
    }

    /** The same, with settings like {@code NAME=value} for this one command. */
    void monjob(List<String> settings, String... arguments) {
        List<String> command = new ArrayList<>(List.of("env"));
        command.addAll(settings);
        command.add("./monjob");
        command.addAll(List.of(arguments));
        Path output = Path.of("target/monjob-" + arguments[0] + ".log");
        int exit = run(command, output);
        if (exit != 0) {
            throw new AssertionError(command + " ended with " + exit + ":\n" + end(output));
        }
    }

    /** Its last lines, for who has nothing but the report. */
    private static String end(Path output) {
        try {
            List<String> lines = Files.readAllLines(output);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Runs a command at the repository's root with this product's environment; its output goes to the file. */
    int run(List<String> command, Path output) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toAbsolutePath().toFile());
        builder.environment().putAll(environment);
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

    private String read(String file) {
        try {
            return Files.readString(home.resolve(file)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void delete() {
        if (Files.notExists(home)) {
            return;
        }
        try (Stream<Path> all = Files.walk(home)) {
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
                .filter(base -> IntStream.range(base, base + PORTS).allMatch(Installation::isFree))
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
}
