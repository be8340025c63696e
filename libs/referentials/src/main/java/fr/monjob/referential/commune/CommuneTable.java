package fr.monjob.referential.commune;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** Reads the two tables that {@code tools/communes} writes. */
final class CommuneTable {

    private static final Comparator<Commune> MOST_POPULOUS_FIRST = Comparator.comparingInt(Commune::population)
            .reversed()
            .thenComparing(Commune::name)
            .thenComparing(Commune::code);

    private CommuneTable() {}

    /** Reads the communes, the most populous first. */
    static List<Commune> readCommunes() {
        return read("communes.tsv.gz", CommuneTable::commune).stream()
                .sorted(MOST_POPULOUS_FIRST)
                .toList();
    }

    static List<Epci> readEpcis() {
        return read("epcis.tsv.gz", CommuneTable::epci);
    }

    private static Commune commune(String[] field) {
        return new Commune(
                field[0],
                field[1],
                field[2].isEmpty() ? List.of() : List.of(field[2].split(" ")),
                field[3].intern(),
                Integer.parseInt(field[4]),
                Double.parseDouble(field[5]),
                Double.parseDouble(field[6]),
                LocationPrecision.valueOf(field[7]),
                field[8].intern());
    }

    private static Epci epci(String[] field) {
        return new Epci(
                field[0],
                field[1],
                Double.parseDouble(field[2]),
                Double.parseDouble(field[3]),
                Integer.parseInt(field[4]));
    }

    private static <T> List<T> read(String resource, Function<String[], T> row) {
        try (InputStream file = Objects.requireNonNull(CommuneTable.class.getResourceAsStream(resource), resource);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> row.apply(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + resource + " can't be read", e);
        }
    }
}
