package fr.monjob.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;

/** A broker of one test alone, so that it can be away and killed. Keeps its port and its data until {@link #close}. */
public final class OwnBroker implements AutoCloseable {

    private static final Duration ENDED_WITHIN = Duration.ofSeconds(10);

    private final int port = LoopbackPort.free();
    private final StackFolder folder = newFolder();
    private Process process;

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** Returns at once; it answers some seconds later. Ends with this JVM at the latest. */
    public void start() {
        process = new KafkaServer(folder).launch(port, true);
    }

    /** Ends it as a crash would; nothing happens when it does not run. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly();
            ChildProcess.awaitEnd(process.toHandle(), ENDED_WITHIN);
        }
    }

    @Override
    public void close() {
        kill();
        folder.delete();
    }

    private static StackFolder newFolder() {
        try {
            StackFolder folder = StackFolder.of(Files.createTempDirectory("monjob-broker-"));
            folder.create();
            return folder;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
