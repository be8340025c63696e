package fr.monjob.gateway.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The web app's own tests, and what its first page weighs as it was built. Needs nothing of the gateway. */
class WebuiTest {

    private static final Path BUILT = Path.of("target/classes/META-INF/resources");
    private static final Pattern NEEDED = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");

    private static final Pattern IMPORTED = Pattern.compile("(?:from|import)\\s*[\"'`]\\./([\\w.-]+\\.js)[\"'`]");

    /** What a person on a cheap phone waits for: the app, its face for people who look for work, and its letters. */
    private static final long MOST_BYTES = 200_000;

    @BeforeEach
    void onlyWhenItWasBuilt() {
        assumeTrue(Files.exists(BUILT.resolve("files.txt")), "built with -DskipWebui");
    }

    @Test
    void weighsLittleForWhoLooksForWork() throws IOException {
        String page = Files.readString(BUILT.resolve("index.html"));
        List<String> shell =
                NEEDED.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(shell).isNotEmpty();
        List<String> face = withImports(list("PersonFace-", ".js"));
        List<String> letters = list("-latin-wght-normal-", ".woff2").stream()
                .filter(file -> !file.contains("latin-ext"))
                .toList();
        assertThat(face).hasSizeGreaterThan(1);
        assertThat(letters).hasSize(1);
        long bytes = Stream.of(List.of("/index.html"), shell, face, letters)
                .flatMap(List::stream)
                .distinct()
                .mapToLong(WebuiTest::sent)
                .sum();
        assertThat(bytes).as("bytes of the first load, gzip").isLessThan(MOST_BYTES);
    }

    /** Words before any script, and nothing in the pages that their policy would refuse. */
    @Test
    void drawsWhatIsReadBeforeTheScriptsAreThere() throws IOException {
        String start = Files.readString(BUILT.resolve("start.html"));
        String opening = Files.readString(BUILT.resolve("index.html"));
        assertThat(start)
                .contains("data-drawn=\"start\"", "<h1>Un emploi près de chez vous</h1>", "href=\"/inscription\"");
        assertThat(opening)
                .contains("data-drawn=\"opening\"", "Nous ouvrons votre espace")
                .doesNotContain("<h1");
        assertThat(start + opening).doesNotContain(" style=", "<style", "<script>");
    }

    @Test
    void passesItsOwnTests() throws IOException, InterruptedException {
        Path log = Path.of("target/webui-test.log");
        Process tests = new ProcessBuilder("node", "src/main/webui/build/maven.mjs", "test")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(tests.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(tests.exitValue()).as(() -> read(log)).isZero();
    }

    /** The scripts and all that they import, straight or by others; what is fetched only when opened does not count. */
    private static List<String> withImports(List<String> scripts) throws IOException {
        Set<String> all = new LinkedHashSet<>(scripts);
        Deque<String> open = new ArrayDeque<>(scripts);
        while (!open.isEmpty()) {
            String text = Files.readString(BUILT.resolve(open.pop().substring(1)));
            for (var found : IMPORTED.matcher(text).results().toList()) {
                String imported = "/assets/" + found.group(1);
                if (all.add(imported)) {
                    open.push(imported);
                }
            }
        }
        return List.copyOf(all);
    }

    private static List<String> list(String name, String... suffixes) throws IOException {
        try (Stream<String> files = Files.lines(BUILT.resolve("files.txt"))) {
            return files.filter(
                            file -> file.contains(name) && Stream.of(suffixes).anyMatch(file::endsWith))
                    .toList();
        }
    }

    /** Gzip, the larger of the two forms; what has none goes as it is. */
    private static long sent(String path) {
        try {
            Path zipped = BUILT.resolve(path.substring(1) + ".gz");
            return Files.size(Files.exists(zipped) ? zipped : BUILT.resolve(path.substring(1)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
