package fr.monjob.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the alert rules and the dashboard read. */
final class WatchedMetrics {

    static final Path RULES = Product.ROOT.resolve("ops/prometheus");
    private static final Path DASHBOARD = Product.ROOT.resolve("ops/grafana/monjob.json");

    /** What stands in an expression and is no metric: strings, ranges, and the labels that it groups by. */
    private static final Pattern NO_METRIC =
            Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\b(by|without|on|ignoring)\\s*\\([^)]*\\)|\\{[^}]*}");

    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*(?!\\w)(?!\\s*\\()");
    private static final Pattern SELECTOR = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)\\{([^}]*)}");
    private static final Pattern LABEL = Pattern.compile("(\\w+)\\s*(?:=~|!~|!=|=)\\s*\"");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset");

    private WatchedMetrics() {}

    /** A metric, and the labels by which its series are chosen. */
    record Selected(String metric, Set<String> labels) {}

    /** Every expression of the rules and of the dashboard's panels. */
    static List<String> expressions() {
        return Stream.concat(
                        read(new ObjectMapper(new YAMLFactory()), RULES.resolve("alerts.yml"))
                                .findValues("expr")
                                .stream(),
                        read(new ObjectMapper(), DASHBOARD).findValues("expr").stream())
                .map(JsonNode::textValue)
                .toList();
    }

    static Set<String> metricsOf(String expression) {
        String bare = NO_METRIC.matcher(expression).replaceAll(" ");
        Set<String> names = new TreeSet<>(
                NAME.matcher(bare).results().map(MatchResult::group).toList());
        names.removeAll(WORDS);
        return names;
    }

    static Stream<Selected> selectionsOf(String expression) {
        return SELECTOR.matcher(expression)
                .results()
                .map(found -> new Selected(
                        found.group(1),
                        new TreeSet<>(LABEL.matcher(found.group(2))
                                .results()
                                .map(label -> label.group(1))
                                .toList())));
    }

    private static JsonNode read(ObjectMapper mapper, Path file) {
        try {
            return mapper.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
