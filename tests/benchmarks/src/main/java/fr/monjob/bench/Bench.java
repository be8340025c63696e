package fr.monjob.bench;

import fr.monjob.bench.measure.Trial;
import fr.monjob.bench.report.PageWriter;
import fr.monjob.bench.report.Report;
import fr.monjob.bench.world.World;
import fr.monjob.stack.TestStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        trial.figures().write(docs.resolve("performance"));
        PageWriter.write(docs);
    }
}
