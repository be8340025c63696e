package fr.monjob.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes known by the id (first line of a file) and the start time (second line) that were written when they started:
 * after a reboot the same id may be somebody else's.
 */
final class ChildProcess {

    private ChildProcess() {}

    static void remember(ProcessHandle process, Path pidFile) throws IOException {
        Files.writeString(pidFile, process.pid() + "\n" + startMillis(process) + "\n");
    }

    /** The living process of the file; empty when there is no file or the process has ended. */
    static Optional<ProcessHandle> find(Path pidFile) {
        try {
            String[] lines = Files.readString(pidFile).split("\n");
            return ProcessHandle.of(Long.parseLong(lines[0]))
                    .filter(process -> process.isAlive() && lines[1].equals(Long.toString(startMillis(process))));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Milliseconds since 1970, 0 when unknown. */
    static long startMillis(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Waits for the end; false when the process is still there after that time. */
    static boolean awaitEnd(ProcessHandle process, Duration atMost) {
        try {
            process.onExit().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
