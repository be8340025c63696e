package fr.monjob.demo.run;

import fr.monjob.demo.http.Traffic;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each phase took: requests, seconds, seconds of CPU by part. For one thread. */
final class PhaseLog {

    private static final double NANOS = 1e9;

    private final Traffic traffic;
    private final StackCpu cpu;
    private final PrintStream out;
    private final List<Row> rows = new ArrayList<>();

    /** @param cpu seconds by part */
    private record Row(String phase, long requests, long waits, double seconds, Map<String, Double> cpu) {}

    PhaseLog(Traffic traffic, StackCpu cpu, PrintStream out) {
        this.traffic = traffic;
        this.cpu = cpu;
        this.out = out;
    }

    /** Runs a phase and says that it is done. */
    void run(String phase, Runnable work) {
        long requests = traffic.requests();
        long waits = traffic.waits();
        long started = System.nanoTime();
        Map<String, Double> before = cpu.seconds();
        work.run();
        Map<String, Double> used = cpu.seconds();
        used.replaceAll((part, seconds) -> seconds - before.get(part));
        Row row = new Row(
                phase,
                traffic.requests() - requests,
                traffic.waits() - waits,
                (System.nanoTime() - started) / NANOS,
                used);
        rows.add(row);
        out.printf("  %-42s %6d requests %7.1f s%n", phase, row.requests, row.seconds);
    }

    /** All phases and their sum. */
    void print() {
        List<String> parts = cpu.parts();
        out.printf("%n%-42s %8s %8s %7s %6s", "phase", "requests", "seconds", "req/s", "waits");
        parts.forEach(part -> out.printf(" %8s", part.replace("-service", "").replace("api-", "")));
        out.printf(" %8s%n", "CPU s");
        rows.forEach(this::print);
        print(sum());
    }

    private void print(Row row) {
        out.printf(
                "%-42s %8d %8.1f %7.0f %6d",
                row.phase, row.requests, row.seconds, row.requests / row.seconds, row.waits);
        row.cpu.values().forEach(seconds -> out.printf(" %8.1f", seconds));
        out.printf(
                " %8.1f%n",
                row.cpu.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    private Row sum() {
        Map<String, Double> used = cpu.seconds();
        used.replaceAll((part, ignored) ->
                rows.stream().mapToDouble(row -> row.cpu.get(part)).sum());
        return new Row(
                "in all",
                rows.stream().mapToLong(Row::requests).sum(),
                rows.stream().mapToLong(Row::waits).sum(),
                rows.stream().mapToDouble(Row::seconds).sum(),
                used);
    }
}
