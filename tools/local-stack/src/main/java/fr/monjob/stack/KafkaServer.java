package fr.monjob.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/** One Kafka node (KRaft: broker and controller in one) in its own JVM. Runs in the stack's JVM only, see {@link StackHome}. */
final class KafkaServer {

    /** Name of the part, of its log and of its pid file. */
    static final String PART = "kafka";

    private static final Duration READY_WITHIN = Duration.ofSeconds(60);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(30);

    private final StackFolder folder;

    KafkaServer(StackFolder folder) {
        this.folder = folder;
    }

    /** Starts the JVM and returns at once; {@link #awaitReady} waits. */
    Process launch(int port, boolean endsWithParent) {
        try {
            Path properties = folder.kafkaHome().resolve("server.properties");
            Path data = folder.kafkaHome().resolve("data");
            Files.writeString(properties, configuration(port, LoopbackPort.free(), data));
            List<String> command = new ArrayList<>(StackHome.find()
                    .javaCommand(BrokerProcess.class, "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
            command.addAll(List.of(properties.toString(), data.toString()));
            if (endsWithParent) {
                command.add(BrokerProcess.ENDS_WITH_PARENT);
            }
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(folder.log(PART).toFile()));
            if (!endsWithParent) {
                builder.redirectInput(Path.of("/dev/null").toFile());
            }
            Process process = builder.start();
            ChildProcess.remember(process.toHandle(), folder.pid(PART));
            return process;
        } catch (IOException e) {
            throw new StackException("Kafka cannot be run: " + e.getMessage(), e);
        }
    }

    /** @throws StackException when the broker does not answer within a minute, with the end of its log */
    void awaitReady(Process process, int port) {
        Map<String, Object> client = Map.of("bootstrap.servers", "127.0.0.1:" + port, "reconnect.backoff.max.ms", 200);
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        try (Admin admin = Admin.create(client)) {
            while (!answers(admin)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new StackException("Kafka did not come up:\n" + folder.logTail(PART));
                }
            }
        }
    }

    void stop() {
        ChildProcess.find(folder.pid(PART)).ifPresent(process -> {
            process.destroy();
            if (!ChildProcess.awaitEnd(process, STOPPED_WITHIN)) {
                process.destroyForcibly();
                ChildProcess.awaitEnd(process, STOPPED_WITHIN);
            }
        });
        folder.pid(PART).toFile().delete();
    }

    private static boolean answers(Admin admin) {
        try {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Small on purpose: the log cleaner's buffer alone would take 128 MB of a default broker's heap. */
    private static String configuration(int port, int controllerPort, Path data) {
        return """
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
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=2
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=8388608
                num.network.threads=2
                num.io.threads=4
                """.formatted(port, controllerPort, data);
    }
}
