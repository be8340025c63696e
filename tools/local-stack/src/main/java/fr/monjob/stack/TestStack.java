package fr.monjob.stack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * PostGIS and Kafka for tests: one of each per Maven run, shared by the test JVMs of all its modules. The first that
 * asks starts them through {@link TestStackProcess}, which ends with the run; others find them by a file. Environment
 * variables name running ones to use instead: {@code MONJOB_TEST_PG_URL} (with {@code _USER} and {@code _PASSWORD}; the
 * user may create databases and roles) and {@code MONJOB_TEST_KAFKA} (bootstrap servers). {@code
 * MONJOB_TEST_PG_SETTINGS} has more settings for the server that is started, one a line.
 *
 * @param postgis the server; create a database of your own on it
 * @param kafkaBootstrap host and port
 */
public record TestStack(DatabaseServer postgis, String kafkaBootstrap) {

    private static final Duration UP_WITHIN = Duration.ofSeconds(120);

    /**
     * The stack of this Maven run, started when nobody did yet: 3 to 6 s then, milliseconds afterwards.
     *
     * @throws StackException with a sentence that says what is missing
     */
    public static TestStack obtain() {
        Optional<DatabaseServer> postgis = Optional.ofNullable(System.getenv("MONJOB_TEST_PG_URL"))
                .map(url -> new DatabaseServer(
                        url, System.getenv("MONJOB_TEST_PG_USER"), System.getenv("MONJOB_TEST_PG_PASSWORD")));
        Optional<String> kafka = Optional.ofNullable(System.getenv("MONJOB_TEST_KAFKA"));
        if (postgis.isPresent() && kafka.isPresent()) {
            return new TestStack(postgis.get(), kafka.get());
        }
        TestStack own = ofRun(nearestJvmAbove(ProcessHandle.current()));
        return new TestStack(postgis.orElse(own.postgis), kafka.orElse(own.kafkaBootstrap));
    }

    static TestStack ofRun(ProcessHandle run) {
        Path folder = folderOf(run);
        try {
            Files.createDirectories(folder);
            try (RandomAccessFile file =
                            new RandomAccessFile(folder.resolve("lock").toFile(), "rw");
                    FileLock lock = lock(file)) {
                Optional<TestStack> running = TestStackFile.read(folder)
                        .filter(stack -> stack.postgis().isReady());
                return running.isPresent() ? running.get() : start(folder, run, lock);
            }
        } catch (IOException e) {
            throw new StackException("Cannot keep the tests' stack in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Maven's own JVM is above the one that surefire forks, with a shell between; in an IDE it is the IDE's. */
    private static ProcessHandle nearestJvmAbove(ProcessHandle process) {
        Optional<ProcessHandle> above = process.parent();
        while (above.isPresent()) {
            if (above.get()
                    .info()
                    .command()
                    .filter(name -> name.endsWith("/java"))
                    .isPresent()) {
                return above.get();
            }
            above = above.get().parent();
        }
        return process;
    }

    /** The start time tells this process from a later one with the same id. */
    static Path folderOf(ProcessHandle run) {
        long started =
                run.info().startInstant().map(instant -> instant.toEpochMilli()).orElse(0L);
        return Path.of(
                System.getProperty("java.io.tmpdir"),
                "monjob-tests-" + System.getProperty("user.name") + "-" + run.pid() + "-"
                        + ChildProcess.startMillis(run));
    }

    private static TestStack start(Path folder, ProcessHandle run, FileLock held) throws IOException {
        Path log = folder.resolve("start.log");
        TestStackFile.delete(folder);
        List<String> command =
                StackHome.find().javaCommand(TestStackProcess.class, "-Xmx48m", "-XX:+UseSerialGC", "-Xshare:auto");
        command.addAll(List.of(folder.toString(), Long.toString(run.pid())));
        ProcessHandle process = new ProcessBuilder(command)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .toHandle();
        long deadline = System.nanoTime() + UP_WITHIN.toNanos();
        while (held.isValid() && process.isAlive() && System.nanoTime() < deadline) {
            Optional<TestStack> up = TestStackFile.read(folder);
            if (up.isPresent()) {
                return up.get();
            }
            ChildProcess.awaitEnd(process, Duration.ofMillis(50));
        }
        throw new StackException("The tests' PostGIS and Kafka did not start:\n" + Files.readString(log));
    }

    /** Other JVMs are waited for by the lock; the class loaders of one JVM share its locks and must try again. */
    private static FileLock lock(RandomAccessFile file) throws IOException {
        while (true) {
            try {
                return file.getChannel().lock();
            } catch (OverlappingFileLockException heldInThisJvm) {
                ChildProcess.awaitEnd(ProcessHandle.current().parent().orElseThrow(), Duration.ofMillis(50));
            }
        }
    }
}
