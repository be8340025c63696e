package fr.monjob.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where one stack keeps its data, logs and process ids. The folders above {@link #postgisData()} must be open to the
 * user PostgreSQL runs as (mode 755), because the server refuses to run as root.
 *
 * @param root the folder that holds everything
 * @param postgisHome the folder of the cluster; elsewhere than in {@code root} when root's path is closed to others
 */
record StackFolder(Path root, Path postgisHome) {

    static StackFolder of(Path root) {
        return new StackFolder(root, root.resolve("postgis"));
    }

    Path postgisData() {
        return postgisHome.resolve("data");
    }

    /** Password of the cluster's owner, readable by the user of the server only. */
    Path postgisPassword() {
        return postgisHome.resolve("superuser.password");
    }

    Path kafkaHome() {
        return root.resolve("kafka");
    }

    Path log(String part) {
        return root.resolve("logs").resolve(part + ".log");
    }

    Path pid(String part) {
        return root.resolve("run").resolve(part + ".pid");
    }

    /** Password of the role that owns the database of this name, readable by this user only. */
    Path databasePassword(String database) {
        return root.resolve("passwords").resolve(database);
    }

    void create() {
        try {
            for (Path folder : List.of(root, postgisHome, kafkaHome(), root.resolve("logs"), root.resolve("run"))) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new StackException("Cannot create the folders of the stack under " + root + ": " + e.getMessage(), e);
        }
    }

    /** The last lines of a part's log, to end an error message with. */
    String logTail(String part) {
        try (Stream<String> lines = Files.lines(log(part))) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 15), all.size()));
        } catch (IOException | UncheckedIOException e) {
            return "(no log)";
        }
    }

    void delete() {
        try (Stream<Path> tree = Files.walk(root)) {
            tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            System.err.println("Left behind: " + root + " (" + e.getMessage() + ")");
        }
    }
}
