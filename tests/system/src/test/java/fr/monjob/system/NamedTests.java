package fr.monjob.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests that a page names as {@code `Class#method`}, and those that there are. */
final class NamedTests {

    private static final Pattern REFERENCE = Pattern.compile("`([A-Z]\\w+)#(\\w+)`");

    private final Map<String, String> sources = new HashMap<>();
    private final String page;

    /** @param page below the repository's root */
    NamedTests(String page) {
        this.page = read(Product.ROOT.resolve(page));
        modules().forEach(this::addTestsOf);
    }

    /** The text of the page. */
    String page() {
        return page;
    }

    int count() {
        return (int) REFERENCE.matcher(page).results().count();
    }

    /** Those that the page names and nobody finds. */
    List<String> missing() {
        return REFERENCE
                .matcher(page)
                .results()
                .filter(named -> !isThere(named))
                .map(named -> named.group(1) + "#" + named.group(2))
                .toList();
    }

    /** Whether this part of the page names a test. */
    static boolean isIn(String row) {
        return REFERENCE.matcher(row).find();
    }

    private boolean isThere(MatchResult named) {
        return Pattern.compile("\\b(void|Stream<DynamicTest>) " + named.group(2) + "\\(")
                .matcher(sources.getOrDefault(named.group(1), ""))
                .find();
    }

    /** By the simple name of the class; those of one name together. */
    private void addTestsOf(Path module) {
        Path tests = module.resolve("src/test/java");
        if (Files.isDirectory(tests)) {
            try (Stream<Path> files = Files.walk(tests)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> sources.merge(
                                file.getFileName().toString().replace(".java", ""), read(file), String::concat));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static Stream<Path> modules() {
        return Pattern.compile("<module>([^<]+)</module>")
                .matcher(read(Product.ROOT.resolve("pom.xml")))
                .results()
                .map(module -> Product.ROOT.resolve(module.group(1)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
