package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of promises names tests that there are, and leaves no promise out. */
class QualityPageTest {

    private static final Pattern REFERENCE = Pattern.compile("`([A-Z]\\w+)#(\\w+)`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (P\\d+) \\|(.*)$");

    private final String page = read(Product.ROOT.resolve("docs/quality.md"));

    @Test
    void everyTestThatItNamesIsThere() throws IOException {
        Map<String, String> tests = testSources();
        List<String> missing = REFERENCE
                .matcher(page)
                .results()
                .filter(named -> !Pattern.compile("\\bvoid " + named.group(2) + "\\(")
                        .matcher(tests.getOrDefault(named.group(1), ""))
                        .find())
                .map(named -> named.group(1) + "#" + named.group(2))
                .toList();
        assertThat(missing).isEmpty();
        assertThat(REFERENCE.matcher(page).results()).hasSizeGreaterThan(50);
    }

    @Test
    void everyPromiseHasARowThatNamesATestOrSaysThatThereIsNone() {
        assertThat(ROW.matcher(page).results().map(row -> row.group(1)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 28)
                        .mapToObj(number -> "P" + number)
                        .toList());
        assertThat(ROW.matcher(page).results().map(row -> row.group(2)))
                .allMatch(row -> REFERENCE.matcher(row).find() || row.contains("nothing yet"));
    }

    /** The sources of all test classes by their simple name; those of one name together. */
    private static Map<String, String> testSources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (Path module : modules()) {
            Path tests = module.resolve("src/test/java");
            if (Files.isDirectory(tests)) {
                try (Stream<Path> files = Files.walk(tests)) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            .forEach(file -> sources.merge(
                                    file.getFileName().toString().replace(".java", ""), read(file), String::concat));
                }
            }
        }
        return sources;
    }

    private static List<Path> modules() {
        return Pattern.compile("<module>([^<]+)</module>")
                .matcher(read(Product.ROOT.resolve("pom.xml")))
                .results()
                .map(module -> Product.ROOT.resolve(module.group(1)))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
