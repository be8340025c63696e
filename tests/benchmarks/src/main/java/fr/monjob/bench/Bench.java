package fr.monjob.bench;

import fr.monjob.bench.measure.Trial;
import fr.monjob.bench.report.Plot;
import fr.monjob.bench.report.Report;
import fr.monjob.bench.world.World;
import fr.monjob.stack.TestStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What {@code ./monjob bench} runs: measures, prints, and writes the page of what was measured so far. */
public final class Bench {

    private static final long SEED = 62;

    /** Beyond, only our engine and the scan are measured. */
    private static final int FOR_ALL = 1_000_000;

    private Bench() {}

    /** {@code <folder of docs> <people>...} */
    public static void main(String[] arguments) throws IOException {
        Path docs = Path.of(arguments[0]);
        for (int i = 1; i < arguments.length; i++) {
            measure(new World(SEED, Integer.parseInt(arguments[i])), docs);
        }
        System.out.println(Files.readString(docs.resolve("performance.md")));
    }

    private static void measure(World world, Path docs) throws IOException {
        Trial trial = new Trial(world, 1);
        trial.measureOwn();
        write(trial, docs);
        if (world.size() <= FOR_ALL) {
            trial.measureLucene();
            write(trial, docs);
            trial.measurePostgis(() -> TestStack.obtain().postgis());
            write(trial, docs);
        }
        System.out.println(Report.section(trial.figures()));
    }

    /** After each contender: what is measured is not lost when the next one fails. */
    private static void write(Trial trial, Path docs) throws IOException {
        Path folder = docs.resolve("performance");
        trial.figures().write(folder);
        Report report = Report.read(folder);
        Files.writeString(docs.resolve("performance.md"), report.page(machine()));
        Files.writeString(folder.resolve("latency.svg"), Plot.of(report));
    }

    private static String machine() throws IOException {
        String processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 2))
                .findFirst()
                .orElse(System.getProperty("os.arch"));
        return String.format(
                Locale.ROOT,
                "%d cores of %s, Java %s, heap %d MB",
                Runtime.getRuntime().availableProcessors(),
                processor,
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
