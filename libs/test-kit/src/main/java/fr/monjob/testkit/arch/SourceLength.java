package fr.monjob.testkit.arch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file that does not fit in the head is cut: at most 300 lines. */
final class SourceLength {

    static final int MAXIMUM_LINES = 300;

    private SourceLength() {}

    /** One sentence for each Java file below the folder that is too long. */
    static List<String> deviations(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > MAXIMUM_LINES)
                    .map(file -> file + " has " + lines(file) + " lines, more than " + MAXIMUM_LINES)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
