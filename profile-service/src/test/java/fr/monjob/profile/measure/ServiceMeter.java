package fr.monjob.profile.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import javax.sql.DataSource;

/**
 * What calls cost the service that runs in this very process: the time of its threads (not of those that call it), the
 * time of its child processes, and what the database had to make durable.
 */
final class ServiceMeter {

    private static final String CALLER = "measure-";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** The kernel counts processor time in hundredths of a second. */
    private static final double MILLIS_A_TICK = 10;

    private final DataSource database;
    private final Map<Long, Long> nanosByThread = new HashMap<>();

    ServiceMeter(DataSource database) {
        this.database = database;
    }

    private record Reading(double wall, double cpu, double children, long commits, long syncs, long walBytes) {}

    /** Makes so many calls, so many at once, and prints what each cost. Each must be answered with the status. */
    void print(String what, int calls, int atOnce, int status, IntFunction<HttpResponse<?>> call) throws Exception {
        Reading before = read();
        ExecutorService callers = Executors.newFixedThreadPool(atOnce, work -> new Thread(work, CALLER + what));
        List<Future<HttpResponse<?>>> answers = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            int number = i;
            answers.add(callers.submit(() -> call.apply(number)));
        }
        for (Future<HttpResponse<?>> answer : answers) {
            if (answer.get().statusCode() != status) {
                throw new AssertionError(what + ": " + answer.get().statusCode() + " "
                        + answer.get().body());
            }
        }
        callers.shutdown();
        Reading after = read();
        System.out.printf(
                Locale.ROOT,
                "MEASURED %-34s %4d calls, %d at once: %6.1f ms wall, %6.2f ms of a core, %5.1f ms of children,"
                        + " %5.2f commits, %5.2f syncs, %6.0f bytes of log%n",
                what,
                calls,
                atOnce,
                (after.wall - before.wall) / calls * atOnce,
                (after.cpu - before.cpu) / calls,
                (after.children - before.children) / calls,
                (double) (after.commits - before.commits) / calls,
                (double) (after.syncs - before.syncs) / calls,
                (double) (after.walBytes - before.walBytes) / calls);
    }

    private Reading read() throws SQLException, IOException, InterruptedException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_stat_force_next_flush()");
            // The statistics of idle connections arrive within a second.
            Thread.sleep(1_500);
            ResultSet row = statement.executeQuery("""
                    SELECT (SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()),
                           (SELECT wal_sync FROM pg_stat_wal), (SELECT wal_bytes::bigint FROM pg_stat_wal)
                    """);
            row.next();
            return new Reading(
                    System.nanoTime() / 1e6, cpu(), children(), row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    /** Of all threads that were ever seen: some end between two readings. */
    private double cpu() {
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null && !isCaller(thread.getThreadName())) {
                long nanos = THREADS.getThreadCpuTime(thread.getThreadId());
                nanosByThread.merge(thread.getThreadId(), nanos, Math::max);
            }
        }
        return nanosByThread.values().stream().mapToLong(nanos -> nanos).sum() / 1e6;
    }

    private static boolean isCaller(String thread) {
        return thread.startsWith(CALLER) || thread.startsWith("HttpClient") || thread.equals("main");
    }

    private static double children() throws IOException {
        String[] fields = Files.readString(Path.of("/proc/self/stat"))
                .replaceFirst(".*\\) ", "")
                .split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * MILLIS_A_TICK;
    }
}
