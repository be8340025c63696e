package fr.monjob.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The newest installed PostgreSQL that has PostGIS, and how to run it as somebody else than root. */
final class PostgisBinaries {

    static final String MISSING = "PostgreSQL with PostGIS is not installed: no initdb with the postgis extension was"
            + " found under /usr/lib/postgresql. On Debian or Ubuntu: apt-get install postgresql-15-postgis-3"
            + " (or the version of your release). Elsewhere: set MONJOB_PG_BIN to the folder of initdb and postgres.";

    private final Path folder;

    private PostgisBinaries(Path folder) {
        this.folder = folder;
    }

    /** @throws StackException when none is installed */
    static PostgisBinaries find() {
        return find(System.getenv("MONJOB_PG_BIN"), Path.of("/usr/lib/postgresql"));
    }

    /**
     * Finds them in a folder.
     *
     * @param chosen the folder of initdb and postgres, or null to look for Debian's
     * @param versions where Debian has a folder for each version
     */
    static PostgisBinaries find(String chosen, Path versions) {
        Optional<Path> found =
                chosen == null ? newest(versions) : Optional.of(Path.of(chosen)).filter(PostgisBinaries::hasServer);
        return new PostgisBinaries(found.orElseThrow(() -> new StackException(MISSING)));
    }

    /** The command, run as user {@code postgres} when this process is root's: the server refuses root. */
    List<String> command(boolean endsWithParent, String program, String... arguments) {
        Stream<String> prefix = Stream.empty();
        if (isRoot()) {
            prefix = Stream.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups");
        } else if (endsWithParent && Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            prefix = Stream.of("setpriv");
        }
        List<String> start = prefix.toList();
        Stream<String> deathSignal = endsWithParent && !start.isEmpty() ? Stream.of("--pdeathsig=INT") : Stream.empty();
        return Stream.of(
                        start.stream(),
                        deathSignal,
                        Stream.of(folder.resolve(program).toString()),
                        Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<Path> newest(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(folder)) {
            return versions.filter(version -> Files.exists(Path.of(
                            "/usr/share/postgresql", version.getFileName().toString(), "extension/postgis.control")))
                    .map(version -> version.resolve("bin"))
                    .filter(PostgisBinaries::hasServer)
                    .max(Comparator.comparing(
                            bin -> Double.valueOf(bin.getParent().getFileName().toString())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean hasServer(Path bin) {
        return Files.isExecutable(bin.resolve("initdb")) && Files.isExecutable(bin.resolve("postgres"));
    }
}
