package fr.monjob.messaging.outbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A broker of this test alone, so that it can be away, killed and frozen. Keeps its port and its data. */
final class OwnBroker {

    private static final Path BUILD = Path.of("..", "..", "tools", "local-stack", "target");

    private final int port = freePort();
    private final int controllerPort = freePort();
    private final Path folder;
    private Process process;

    OwnBroker() throws IOException {
        folder = Files.createTempDirectory("monjob-broker-");
    }

    String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** Returns at once; it answers some seconds later. Ends with this JVM at the latest. */
    void start() throws IOException {
        Path properties = folder.resolve("server.properties");
        Files.writeString(properties, """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=6
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=8388608
                """.formatted(port, controllerPort, folder.resolve("data")));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        BUILD.resolve("classes") + ":" + BUILD.resolve("lib") + "/*",
                        "fr.monjob.stack.BrokerProcess",
                        properties.toString(),
                        folder.resolve("data").toString(),
                        "--ends-with-parent")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("broker.log").toFile())
                .start();
    }

    void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly();
            process.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
