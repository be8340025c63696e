package fr.monjob.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Two PostgreSQL servers of one test alone. The second follows the first, which acknowledges a commit when both have it; when
 * the first has been killed the second takes its place.
 */
public final class StandbyPair implements AutoCloseable {

    private static final List<String> FIRST = List.of("synchronous_commit=on", "wal_level=replica");
    private static final Duration COPIED_WITHIN = Duration.ofSeconds(60);
    private static final long BETWEEN_LOOKS_MILLIS = 50;

    private final int firstPort = LoopbackPort.free();
    private final int secondPort = LoopbackPort.free();
    private final StackFolder firstFolder = newFolder();
    private final StackFolder secondFolder = newFolder();
    /** A server ends with the thread that started it: this one stays. */
    private final ExecutorService starter = Executors.newSingleThreadExecutor();

    private DatabaseServer first;
    private DatabaseServer second;

    /** Returns when the second has all that the first has, and the first waits for it from now on. */
    public void start() {
        CompletableFuture.runAsync(this::startBoth, starter).join();
    }

    private void startBoth() {
        first = new PostgisServer(firstFolder, PostgisServer.Lifetime.TEST, FIRST).start(firstPort);
        copy();
        second = new PostgisServer(secondFolder, PostgisServer.Lifetime.TEST, List.of("synchronous_commit=on"))
                .start(secondPort);
        execute(first, "ALTER SYSTEM SET synchronous_standby_names = '*'");
        execute(first, "SELECT pg_reload_conf()");
        await(first, "SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'");
    }

    /** A new database, by an address that leads to whichever of the two may be written to. */
    public DatabaseServer createDatabase(String name) {
        DatabaseServer made =
                first.createDatabase(name, UUID.randomUUID().toString().replace("-", ""));
        String url = "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/%s?targetServerType=primary"
                .formatted(firstPort, secondPort, name);
        return new DatabaseServer(url, made.user(), made.password());
    }

    /** Ends the first as a crash would. */
    public void killFirst() {
        kill(firstFolder);
    }

    /** From now on the second is written to. */
    public void promoteSecond() {
        execute(second, "SELECT pg_promote()");
        await(second, "SELECT 1 WHERE NOT pg_is_in_recovery()");
    }

    @Override
    public void close() {
        kill(firstFolder);
        kill(secondFolder);
        starter.shutdown();
        firstFolder.delete();
        secondFolder.delete();
    }

    private void copy() {
        try {
            Path data = Files.createDirectory(secondFolder.postgisData());
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            PostgisServer.handToPostgres(data);
            Files.writeString(secondFolder.postgisPassword(), first.password());
            ProcessBuilder builder = new ProcessBuilder(PostgisBinaries.find()
                            .command(
                                    true,
                                    "pg_basebackup",
                                    "--pgdata=" + secondFolder.postgisData(),
                                    "--write-recovery-conf",
                                    "--checkpoint=fast",
                                    "--host=127.0.0.1",
                                    "--port=" + firstPort,
                                    "--username=" + first.user()))
                    .directory(secondFolder.postgisHome().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(secondFolder.log(PostgisServer.PART).toFile());
            builder.environment().put("PGPASSWORD", first.password());
            Process copying = builder.start();
            if (!ChildProcess.awaitEnd(copying.toHandle(), COPIED_WITHIN) || copying.exitValue() != 0) {
                throw new StackException("No copy was made:\n" + secondFolder.logTail(PostgisServer.PART));
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void kill(StackFolder folder) {
        ChildProcess.find(folder.pid(PostgisServer.PART)).ifPresent(server -> {
            server.destroyForcibly();
            ChildProcess.awaitEnd(server, COPIED_WITHIN);
        });
    }

    private static void await(DatabaseServer server, String rowThatIsThere) {
        long deadline = System.nanoTime() + COPIED_WITHIN.toNanos();
        while (!hasRow(server, rowThatIsThere)) {
            if (System.nanoTime() > deadline) {
                throw new StackException("Not within a minute: " + rowThatIsThere);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean hasRow(DatabaseServer server, String sql) {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next();
        } catch (SQLException failure) {
            throw new StackException(failure.getMessage(), failure);
        }
    }

    private static void execute(DatabaseServer server, String sql) {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new StackException(failure.getMessage(), failure);
        }
    }

    private static Connection connect(DatabaseServer server) throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }

    /** Open to the user as whom PostgreSQL runs. */
    private static StackFolder newFolder() {
        StackFolder folder =
                StackFolder.of(Path.of(System.getProperty("java.io.tmpdir"), "monjob-pair-" + UUID.randomUUID()));
        folder.create();
        return folder;
    }
}
