package fr.monjob.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.bench.report.Figures;
import fr.monjob.bench.report.Names;
import fr.monjob.bench.report.Plot;
import fr.monjob.bench.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page says of figures. */
class ReportTest {

    @Test
    void saysWhichGoalsAreReachedMissedAndNotMeasured() {
        Figures million = new Figures(1_000_000)
                .put(Names.percentile(Names.MEMORY, 1, 50), 100)
                .put(Names.percentile(Names.MEMORY, 1, 99), 450)
                .put(Names.percentile(Names.SCAN, 1, 50), 3_000)
                .put(Names.percentile(Names.LUCENE, 1, 50), 2_499)
                .put(Names.PLAN + "Lucene: points p50", 9_000)
                .put(Names.percentile(Names.LUCENE_POINTS, 1, 50), 700)
                .put(Names.percentile(Names.LUCENE_POINTS, 1, 99), 4_500)
                .put(Names.percentile(Names.VISIBLE, 1, 99), 101_000)
                .put(Names.percentile(Names.MEANWHILE, 1, 99), 900)
                .put(Names.MEMORY + Names.BYTES, 90.2);
        Figures one = new Figures(48_000).put(Names.percentile(Names.MEMORY, 1, 99), 150);
        Figures http = new Figures(15_000)
                .put(Names.QUESTIONS, 200)
                .put(Names.CONSTANT + Names.REQUESTS, 4_000)
                .put(Names.DIRECT + Names.REQUESTS, 2_000)
                .put(Names.GATEWAY + Names.REQUESTS, 1_196)
                .put(Names.DIRECT + " p99", 4_000)
                .put(Names.GATEWAY + " p99", 6_100)
                .put(Names.INBOX + " p99", 2_000_000);
        assertThat(new Report(List.of(million, one), http).page("a machine"))
                .contains("| faster than a plain scan, p50, 1 000 000 people | ≥ 30 × | 30 × | yes |")
                .contains("Lucene plan, p50, 1 000 000 people | ≥ 25 × | 25 × | **no** |")
                .contains("| p99 among 1 000 000 over p99 among 48 000 | ≤ 3 × | 3 × | yes |")
                .contains("| bytes a person, 1 000 000 people | ≤ 90 | 90.2 | **no** |")
                .contains("p99, 1 000 000 people | ≤ 100 ms | 101 ms | **no** |")
                .contains("| p99 of answers meanwhile over p99 without changes | ≤ 2 × | 2 × | yes |")
                .contains("ours is faster 7 × at p50 and 10 × at p99 among 1 000 000 people.")
                .contains("requests a second at the matching-service | ≥ 0.5 × | 0.5 × | yes |")
                .contains("through the gateway over directly, requests a second | ≥ 0.6 × | 0.598 × | **no** |")
                .contains("| p99 that the gateway adds | ≤ 2 ms | 2.1 ms | **no** |")
                .contains("to the inbox, p99, 15 000 people | ≤ 2 s | 2 s | yes |")
                .contains("| a constant answer | 4 000 | – | – | – |")
                .contains("| faster than the best PostGIS plan, p50, 48 000 people | ≥ 200 × | – × | not measured |");
    }

    @Test
    void figuresComeBackFromTheirFile(@TempDir Path folder) throws IOException {
        Figures figures = new Figures(48_000)
                .put(Names.percentile(Names.MEMORY, 1, 50), 31.25)
                .put(Names.percentile(Names.MEMORY, 1, 99), 62.5)
                .put(Names.PLAN + "one p50", 1);
        figures.write(folder);
        Report report = Report.read(folder);
        assertThat(report.page("a machine"))
                .contains("## 48 000 people", "| in memory | 1 | 0.031 |", "one p50 0.001 ms");
        assertThat(Plot.of(report)).contains("48 000 people", "0.031 – 0.063 ms");
    }
}
