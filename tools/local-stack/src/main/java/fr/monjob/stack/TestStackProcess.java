package fr.monjob.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Main class of the process that owns the tests' PostGIS and Kafka: starts both, writes where they are, waits for the end
 * of the Maven run, stops both and deletes everything. Both also end when this process is killed.
 */
final class TestStackProcess {

    private TestStackProcess() {}

    /** {@code <folder> <pid of the Maven run>} */
    public static void main(String[] arguments) throws IOException {
        StackFolder folder = StackFolder.of(Path.of(arguments[0]));
        folder.create();
        PostgisServer postgis = new PostgisServer(folder, PostgisServer.Lifetime.TEST);
        KafkaServer kafka = new KafkaServer(folder);
        try {
            int kafkaPort = LoopbackPort.free();
            Process broker = kafka.launch(kafkaPort, true);
            DatabaseServer server = postgis.start(LoopbackPort.free());
            kafka.awaitReady(broker, kafkaPort);
            TestStackFile.write(folder.root(), new TestStack(server, "127.0.0.1:" + kafkaPort));
            // The thread that started PostgreSQL has to live as long as this process: its end signals the server.
            ProcessHandle.of(Long.parseLong(arguments[1]))
                    .ifPresent(run -> ChildProcess.awaitEnd(run, Duration.ofDays(1)));
        } catch (StackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } finally {
            kafka.stop();
            postgis.stop();
        }
        folder.delete();
    }
}
