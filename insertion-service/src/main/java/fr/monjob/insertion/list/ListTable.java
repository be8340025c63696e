package fr.monjob.insertion.list;

import fr.monjob.web.list.ListFault;
import fr.monjob.web.list.ListRefused;
import fr.monjob.web.list.ListText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list as its CSV file has it.
 *
 * @param names   how the file calls each column
 * @param ignored columns that mean nothing here
 */
public record ListTable<C extends Enum<C> & ListColumn>(Map<C, String> names, List<String> ignored, List<Row<C>> rows) {

    /** As many as a large list of a year has. */
    public static final int MOST_LINES = 50_000;

    /**
     * A line.
     *
     * @param line  of the file, from 1
     * @param cells without blanks around them; those that are empty are not there
     */
    public record Row<C>(long line, Map<C, String> cells) {}

    /** @throws ListRefused when it can't be read as a list with these columns */
    public static <C extends Enum<C> & ListColumn> ListTable<C> read(byte[] file, Class<C> columns) throws ListRefused {
        String text = ListText.decode(file);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(ListText.separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        long line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                throw new ListRefused(1, null, "Ce fichier est vide.");
            }
            line = parser.getCurrentLineNumber();
            List<String> header = records.next().stream().map(String::strip).toList();
            Map<C, String> names = new EnumMap<>(columns);
            List<C> order = order(columns, header, names);
            List<Row<C>> rows = new ArrayList<>();
            while (records.hasNext()) {
                Row<C> row = row(line + 1, records.next(), order, columns);
                line = parser.getCurrentLineNumber();
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() > MOST_LINES) {
                    throw new ListRefused(line, null, "Une liste a au plus " + MOST_LINES + " lignes : coupez-la.");
                }
            }
            if (rows.isEmpty()) {
                throw new ListRefused(2, null, "Il n'y a rien dans cette liste.");
            }
            List<String> ignored = header.stream()
                    .filter(name -> !name.isEmpty() && !names.containsValue(name))
                    .toList();
            return new ListTable<>(names, ignored, rows);
        } catch (IOException | UncheckedIOException misquoted) {
            throw new ListRefused(line + 1, null, "Les guillemets de cette ligne sont mal placés.");
        }
    }

    /** A fault of a line, in the column as the file calls it. */
    public ListFault fault(Row<C> row, C column, String message) {
        return new ListFault(row.line(), names.get(column), message);
    }

    private static <C extends Enum<C> & ListColumn> List<C> order(
            Class<C> columns, List<String> header, Map<C, String> names) throws ListRefused {
        List<C> order = new ArrayList<>();
        for (String name : header) {
            C column = ListColumn.find(columns, name).orElse(null);
            order.add(column);
            if (column != null && names.put(column, name) != null) {
                throw new ListRefused(1, name, "Deux colonnes disent la même chose : gardez-en une.");
            }
        }
        List<C> missing = Arrays.stream(columns.getEnumConstants())
                .filter(column -> column.isNeeded() && !names.containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new ListRefused(
                    1,
                    null,
                    "La première ligne doit nommer les colonnes. Il manque : "
                            + String.join(
                                    ", ",
                                    missing.stream()
                                            .map(column -> column.names().stream()
                                                    .sorted()
                                                    .findFirst()
                                                    .orElseThrow())
                                            .toList())
                            + ".");
        }
        return order;
    }

    private static <C extends Enum<C> & ListColumn> Row<C> row(
            long line, CSVRecord record, List<C> order, Class<C> columns) {
        Map<C, String> cells = new EnumMap<>(columns);
        for (int i = 0; i < Math.min(record.size(), order.size()); i++) {
            String cell = record.get(i).strip();
            if (order.get(i) != null && !cell.isEmpty()) {
                cells.put(order.get(i), cell);
            }
        }
        return new Row<>(line, cells);
    }
}
