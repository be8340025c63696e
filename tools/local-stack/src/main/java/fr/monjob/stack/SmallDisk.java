package fr.monjob.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A PostgreSQL server of one test alone, on a disk in memory that can be filled to its last block, and emptied again. */
public final class SmallDisk implements AutoCloseable {

    /** Room for the server with PostGIS. */
    private static final String SIZE = "size=512m";

    private static final int BLOCK = 4_096;

    private static final Duration GONE_WITHIN = Duration.ofSeconds(60);

    /** No checkpoint and no other housekeeping by the clock: what meets the full disk is what the test writes. */
    private static final List<String> SETTINGS = List.of("checkpoint_timeout=1h", "autovacuum=off");

    private final Path disk = Path.of(System.getProperty("java.io.tmpdir"), "monjob-disk-" + UUID.randomUUID());
    private final StackFolder folder = StackFolder.of(disk);
    private final Path ballast = disk.resolve("ballast");
    private final int port = LoopbackPort.free();
    /** A server ends with the thread that started it: this one stays. */
    private final ExecutorService starter = Executors.newSingleThreadExecutor();

    private DatabaseServer server;

    /** Whether a disk can be made here: that takes the rights of root. */
    public static boolean isPossible() {
        SmallDisk disk = new SmallDisk();
        try {
            disk.mount();
            return true;
        } catch (StackException refused) {
            return false;
        } finally {
            disk.close();
        }
    }

    public void start() {
        mount();
        folder.create();
        CompletableFuture.runAsync(this::startServer, starter).join();
    }

    private void startServer() {
        server = new PostgisServer(folder, PostgisServer.Lifetime.TEST, SETTINGS).start(port);
    }

    public DatabaseServer createDatabase(String name) {
        return server.createDatabase(name, UUID.randomUUID().toString().replace("-", ""));
    }

    /** Takes every block that is left, but for a fresh file of the server's log of writes: without one it would end itself. */
    public void fill() {
        server.openNextWal();
        try (OutputStream writing = Files.newOutputStream(ballast)) {
            byte[] block = new byte[BLOCK];
            while (true) {
                writing.write(block);
            }
        } catch (IOException full) {
            if (!full.getMessage().contains("No space left")) {
                throw new UncheckedIOException(full);
            }
        }
    }

    /** Gives back what {@link #fill} took. */
    public void free() {
        try {
            Files.deleteIfExists(ballast);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void close() {
        ChildProcess.find(folder.pid(PostgisServer.PART)).ifPresent(running -> {
            running.destroyForcibly();
            ChildProcess.awaitEnd(running, GONE_WITHIN);
        });
        starter.shutdown();
        run("umount", "--lazy", disk.toString());
        disk.toFile().delete();
    }

    private void mount() {
        try {
            Files.createDirectory(disk);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        if (run("mount", "-t", "tmpfs", "-o", SIZE, "monjob-test", disk.toString()) != 0) {
            throw new StackException("No disk can be made here: that takes the rights of root");
        }
    }

    private static int run(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException notThere) {
            return -1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
