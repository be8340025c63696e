package fr.monjob.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL cluster with PostGIS in a folder of our own: made at the first start, kept afterwards. */
final class PostgisServer {

    /** Name of the part, of its log and of its pid file. */
    static final String PART = "postgis";

    static final String OWNER = "monjob";

    /** 5 services × 20 connections, the tests of one Maven run, and some for a person with psql. */
    private static final int CONNECTIONS = 200;

    private static final Duration READY_WITHIN = Duration.ofSeconds(60);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(30);

    private final StackFolder folder;
    private final Lifetime lifetime;
    private final List<String> settings;

    /** For whom the server runs: decides about durability and about its end. */
    enum Lifetime {
        /** Data is precious; outlives the process that started it. */
        PERSISTENT,
        /** Data is thrown away (no fsync); ends with the process that started it. */
        TEST
    }

    PostgisServer(StackFolder folder, Lifetime lifetime) {
        this(
                folder,
                lifetime,
                lifetime == Lifetime.TEST
                        ? System.getenv()
                                .getOrDefault("MONJOB_TEST_PG_SETTINGS", "")
                                .lines()
                                .toList()
                        : List.of());
    }

    /** @param settings go before our own, for example {@code work_mem=8MB} */
    PostgisServer(StackFolder folder, Lifetime lifetime, List<String> settings) {
        this.folder = folder;
        this.lifetime = lifetime;
        this.settings = settings;
    }

    /**
     * Returns when the server accepts connections.
     *
     * @throws StackException when PostgreSQL is missing, or does not come up within a minute
     */
    DatabaseServer start(int port) {
        PostgisBinaries binaries = PostgisBinaries.find();
        String password = SecretFiles.readOrCreate(folder.postgisPassword());
        boolean first = !Files.exists(folder.postgisData().resolve("PG_VERSION"));
        if (first) {
            initialise(binaries);
        }
        ProcessHandle process = run(serverCommand(binaries, port)).toHandle();
        DatabaseServer server =
                new DatabaseServer("jdbc:postgresql://127.0.0.1:" + port + "/postgres", OWNER, password);
        awaitReady(process, server);
        if (first) {
            server.addPostgisToTemplate();
        }
        return server;
    }

    /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
    void stop() {
        ChildProcess.find(folder.pid(PART)).ifPresent(process -> {
            signalFastShutdown(process);
            if (!ChildProcess.awaitEnd(process, STOPPED_WITHIN)) {
                throw new StackException("PostGIS (pid " + process.pid() + ") did not stop; see " + folder.log(PART));
            }
        });
        folder.pid(PART).toFile().delete();
    }

    private void initialise(PostgisBinaries binaries) {
        handToPostgres(folder.postgisPassword());
        handToPostgres(folder.postgisData());
        List<String> command = new ArrayList<>(binaries.command(
                false,
                "initdb",
                "--pgdata=" + folder.postgisData(),
                "--username=" + OWNER,
                "--pwfile=" + folder.postgisPassword(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8"));
        if (lifetime == Lifetime.TEST) {
            command.add("--no-sync");
        }
        Process initdb = run(command);
        if (!ChildProcess.awaitEnd(initdb.toHandle(), READY_WITHIN) || initdb.exitValue() != 0) {
            throw new StackException("initdb failed in " + folder.postgisData()
                    + ". Can user postgres reach this folder?\n" + folder.logTail(PART));
        }
    }

    private List<String> serverCommand(PostgisBinaries binaries, int port) {
        List<String> arguments =
                new ArrayList<>(List.of("-D", folder.postgisData().toString()));
        arguments.addAll(List.of("-p", Integer.toString(port), "-h", "127.0.0.1", "-k", ""));
        arguments.addAll(List.of("-c", "max_connections=" + CONNECTIONS, "-c", "timezone=UTC"));
        // Short statements: to compile one takes longer than it does.
        arguments.addAll(List.of("-c", "jit=off"));
        if (lifetime == Lifetime.TEST) {
            arguments.addAll(List.of("-c", "fsync=off", "-c", "full_page_writes=off"));
            arguments.addAll(List.of("-c", "synchronous_commit=off"));
        }
        settings.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return binaries.command(lifetime == Lifetime.TEST, "postgres", arguments.toArray(String[]::new));
    }

    /** Output to a file, never a pipe: a full pipe would stop the server. */
    Process run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.postgisHome().toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(folder.log(PART).toFile()))
                    .start();
            ChildProcess.remember(process.toHandle(), folder.pid(PART));
            return process;
        } catch (IOException e) {
            throw new StackException("PostgreSQL cannot be run: " + e.getMessage(), e);
        }
    }

    private void awaitReady(ProcessHandle process, DatabaseServer server) {
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!server.isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new StackException("PostGIS did not come up:\n" + folder.logTail(PART));
            }
            ChildProcess.awaitEnd(process, Duration.ofMillis(50));
        }
    }

    static void handToPostgres(Path path) {
        if (!PostgisBinaries.isRoot()) {
            return;
        }
        try {
            if (!Files.exists(path)) {
                Files.createDirectory(path);
            }
            UserPrincipal postgres =
                    path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres");
            Files.setOwner(path, postgres);
        } catch (IOException e) {
            throw new StackException("Cannot give " + path + " to user postgres: " + e.getMessage(), e);
        }
    }

    /** SIGINT, which Java cannot send by itself; SIGTERM would wait for every open connection. */
    private static void signalFastShutdown(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new StackException("Cannot signal PostGIS: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
