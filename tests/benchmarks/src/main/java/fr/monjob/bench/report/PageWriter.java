package fr.monjob.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the page and the plot of all that was measured so far. */
public final class PageWriter {

    private PageWriter() {}

    /** @param docs folder of the documentation */
    public static void write(Path docs) throws IOException {
        Path folder = docs.resolve("performance");
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
                "%d cores of %s, Java %s",
                Runtime.getRuntime().availableProcessors(),
                processor,
                Runtime.version());
    }
}
