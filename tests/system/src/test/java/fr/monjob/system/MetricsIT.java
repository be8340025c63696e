package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the alert rules and the dashboard read is what the product shows. */
@ExtendWith(Product.class)
class MetricsIT {

    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"");

    /** What Prometheus itself adds. */
    private static final List<String> OF_PROMETHEUS = List.of("job", "instance", "service");

    @Test
    void everyMetricOfTheRulesAndTheDashboardIsShown() {
        Caller.administrator().get("/auth/me");
        // An event has been applied.
        Caller.register("EMPLOYER", ",\"siret\":\"73282932000074\",\"companyName\":\"Bati Mesure\"")
                .await("/employers/me", "id");
        // A request is counted when it has ended.
        await().untilAsserted(() -> {
            Map<String, Set<String>> shown = shown();
            for (String expression : WatchedMetrics.expressions()) {
                assertThat(shown.keySet()).as(expression).containsAll(WatchedMetrics.metricsOf(expression));
                WatchedMetrics.selectionsOf(expression)
                        .forEach(selected -> assertThat(shown.get(selected.metric()))
                                .as(expression)
                                .containsAll(selected.labels()));
            }
        });
    }

    /** The labels of each metric, of all parts. */
    private static Map<String, Set<String>> shown() {
        Map<String, Set<String>> shown = new TreeMap<>(Map.of("up", new TreeSet<>(OF_PROMETHEUS)));
        for (String url : Product.metricsUrls()) {
            Arrays.stream(RestAssured.get(url)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString()
                            .split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> shown.computeIfAbsent(line.split("[{ ]")[0], name -> new TreeSet<>(OF_PROMETHEUS))
                            .addAll(LABEL.matcher(line)
                                    .results()
                                    .map((MatchResult label) -> label.group(1))
                                    .toList()));
        }
        return shown;
    }
}
