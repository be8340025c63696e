package fr.monjob.messaging.outbox;

import fr.monjob.messaging.topic.TopicNames;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;

/** A relay in a JVM of its own, so that it can be killed and frozen. */
final class RelayProcess {

    private static final String STOPPED = "STOPPED";

    /** Where the process says that it is there, and waits for ever to be killed or frozen. */
    enum StopsAt {
        NOWHERE,
        /** The broker has acknowledged the batch, the database does not know. */
        MARK,
        /** The transaction of the first batch is over. */
        COMMITTED
    }

    private RelayProcess() {}

    static Process start(
            OutboxDatabase database, String bootstrap, String prefix, Duration frozenAfter, StopsAt stopsAt)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RelayProcess.class.getName()));
        command.addAll(List.of(database.address()));
        command.addAll(List.of(bootstrap, prefix, String.valueOf(frozenAfter.toMillis()), stopsAt.name()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Waits until the process stands where it stops. */
    static void awaitStop(Process process) throws IOException {
        if (!STOPPED.equals(process.inputReader().readLine())) {
            throw new IllegalStateException("The relay ended before it came to its stop");
        }
    }

    static void signal(Process process, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    static void end(Process process) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    /** {@code <url> <user> <password> <bootstrap> <prefix> <frozen after ms> <stops at>} */
    public static void main(String[] arguments) throws InterruptedException {
        StopsAt stopsAt = StopsAt.valueOf(arguments[6]);
        PGSimpleDataSource database = new PGSimpleDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return stoppingAt(stopsAt, super.getConnection());
            }
        };
        database.setUrl(arguments[0]);
        database.setUser(arguments[1]);
        database.setPassword(arguments[2]);
        try (OutboxRelay relay = new OutboxRelay(
                database,
                () -> OutboxProducer.create(Map.of("bootstrap.servers", arguments[3])),
                new TopicNames(Optional.of(arguments[4])),
                new OutboxMetrics(new SimpleMeterRegistry()),
                500,
                Duration.ofMillis(Long.parseLong(arguments[5])))) {
            while (true) {
                if (relay.pass() != OutboxRelay.Pass.PUBLISHED) {
                    Thread.sleep(50);
                }
            }
        }
    }

    private static Connection stoppingAt(StopsAt point, Connection real) {
        return (Connection) Proxy.newProxyInstance(
                RelayProcess.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                    if (point == StopsAt.MARK
                            && method.getName().equals("prepareStatement")
                            && values[0].toString().contains("SET published_at")) {
                        stopHere();
                    }
                    Object result = invoke(real, method, values);
                    if (point == StopsAt.COMMITTED && method.getName().equals("commit")) {
                        stopHere();
                    }
                    return result;
                });
    }

    private static void stopHere() throws InterruptedException {
        System.out.println(STOPPED);
        Thread.sleep(Long.MAX_VALUE);
    }

    private static Object invoke(Connection real, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(real, values);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
