package fr.monjob.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What one run found out about one size, by name, in the order of finding; kept as a file of lines. */
public final class Figures {

    private final int people;
    private final Map<String, Double> byName = new LinkedHashMap<>();

    public Figures(int people) {
        this.people = people;
    }

    public int people() {
        return people;
    }

    public Figures put(String name, double value) {
        byName.put(name, value);
        return this;
    }

    /** Empty for what this run did not measure. */
    public OptionalDouble find(String name) {
        Double value = byName.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Those that begin so, without their beginning. */
    public Map<String, Double> under(String beginning) {
        return byName.entrySet().stream()
                .filter(each -> each.getKey().startsWith(beginning))
                .collect(Collectors.toMap(
                        each -> each.getKey().substring(beginning.length()),
                        Map.Entry::getValue,
                        (one, other) -> other,
                        LinkedHashMap::new));
    }

    /** In {@code <people>.tsv}. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> lines = byName.entrySet().stream()
                .map(each -> String.format(Locale.ROOT, "%s\t%.6g", each.getKey(), each.getValue()))
                .toList();
        Files.write(folder.resolve(people + ".tsv"), lines);
    }

    /** @param file as {@link #write} made it */
    public static Figures read(Path file) throws IOException {
        String name = file.getFileName().toString();
        Figures figures = new Figures(Integer.parseInt(name.substring(0, name.indexOf('.'))));
        for (String line : Files.readAllLines(file)) {
            int tab = line.indexOf('\t');
            figures.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
        }
        return figures;
    }
}
