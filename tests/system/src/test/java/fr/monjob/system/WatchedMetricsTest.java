package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The alert rules themselves, without a product. */
class WatchedMetricsTest {

    @Test
    void findsTheMetricsOfAnExpression() {
        String expression = "histogram_quantile(0.99, sum by (le, route) (rate(a_seconds_bucket{route!~\"x|y\"}[5m])))"
                + " > 2 and on (service) (b_total / ignoring(le) c:d) or vector(0)";
        assertThat(WatchedMetrics.metricsOf(expression)).containsExactly("a_seconds_bucket", "b_total", "c:d");
        assertThat(WatchedMetrics.selectionsOf(expression))
                .containsExactly(new WatchedMetrics.Selected("a_seconds_bucket", Set.of("route")));
        assertThat(WatchedMetrics.expressions()).hasSizeGreaterThan(30);
    }

    /** Runs the rules on made-up series; needs promtool, which {@code ./monjob test} fetches. */
    @Test
    void eachAlertFiresOnWhatItIsForAndKeepsStillBesideIt() throws Exception {
        Assumptions.assumeTrue(
                run("promtool", "--version").equals("0"),
                "promtool is not here (./monjob test fetches it): the alert rules were NOT checked");
        assertThat(run("promtool", "check", "config", "prometheus.yml")).isEqualTo("0");
        assertThat(run("promtool", "test", "rules", "alerts-test.yml")).isEqualTo("0");
    }

    /** @return "0", or what the command said; "away" when there is no such command */
    private static String run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .directory(WatchedMetrics.RULES.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "0" : said;
        } catch (IOException notHere) {
            return "away";
        }
    }
}
