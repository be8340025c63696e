package fr.monjob.demo.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The demo's lists of words, text files beside its classes. A line that begins with {@code #} is a remark. */
public final class Resource {

    private final List<String> lines;

    private Resource(List<String> lines) {
        this.lines = lines;
    }

    /** @param name below {@code fr/monjob/demo/} */
    public static Resource read(String name) {
        String path = "/fr/monjob/demo/" + name;
        try (InputStream file = Objects.requireNonNull(Resource.class.getResourceAsStream(path), path)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Resource(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its lines. */
    public List<String> lines() {
        return lines;
    }

    /** Its words, by blanks. */
    public List<String> words() {
        return lines.stream().flatMap(line -> List.of(line.split(" ")).stream()).toList();
    }

    /** Its entries: a head at the margin, then indented attributes. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("  ")) {
                String[] parts = line.strip().split(": ", 2);
                entries.get(entries.size() - 1).attributes().put(parts[0], parts[1]);
            } else {
                entries.add(new Entry(line.strip(), new LinkedHashMap<>()));
            }
        }
        return entries;
    }

    /** One entry of a file. */
    public record Entry(String head, Map<String, String> attributes) {

        /** The value of an attribute that every entry has. */
        public String get(String name) {
            return Objects.requireNonNull(attributes.get(name), head + " has no " + name);
        }

        /** Several values, by semicolons. */
        public List<String> list(String name) {
            return List.of(get(name).split("\\s*;\\s*"));
        }

        /** A whole number. */
        public int number(String name) {
            return Integer.parseInt(get(name));
        }
    }
}
