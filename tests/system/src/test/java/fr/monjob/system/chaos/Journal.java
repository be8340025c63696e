package fr.monjob.system.chaos;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the callers know: each operation that was acknowledged, in the order of the answers. */
final class Journal implements AutoCloseable {

    private final List<Entry> entries = new ArrayList<>();
    private final BufferedWriter file;
    private int unanswered;

    /** See {@link Operation} for what key and value are. */
    record Entry(Operation operation, String key, String value) {}

    /** @param path also written there, line by line, to look at when something is missing */
    Journal(Path path) {
        try {
            Files.createDirectories(path.getParent());
            file = Files.newBufferedWriter(path);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    synchronized void acknowledged(Operation operation, String key, String value) {
        entries.add(new Entry(operation, key, value));
        write("%s ok %s %s | %s%n".formatted(Instant.now(), operation, key, value));
    }

    /** No answer ever told what became of it, however often it was asked: the product did not come back. */
    synchronized void unanswered(String request) {
        unanswered++;
        write("%s unanswered %s%n".formatted(Instant.now(), request));
    }

    /** Something that happened meanwhile. */
    synchronized void note(String text) {
        write("%s %s%n".formatted(Instant.now(), text));
    }

    synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    synchronized int countUnanswered() {
        return unanswered;
    }

    synchronized int count() {
        return entries.size();
    }

    synchronized Map<Operation, Integer> countByOperation() {
        Map<Operation, Integer> counts = new EnumMap<>(Operation.class);
        entries.forEach(entry -> counts.merge(entry.operation(), 1, Integer::sum));
        return counts;
    }

    private void write(String line) {
        try {
            file.write(line);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
