package fr.monjob.insertion.hours;

import fr.monjob.web.list.ListFault;
import fr.monjob.web.list.ListRefused;
import fr.monjob.web.list.ListText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list of hours as its file has it.
 *
 * @param names   how the file calls each column
 * @param ignored columns that mean nothing here
 */
record HoursListFile(Map<HoursColumn, String> names, List<String> ignored, List<Row> rows) {

    /** Those of a lot of a large site in a year. */
    static final int MOST_LINES = 50_000;

    /**
     * A line.
     *
     * @param line  of the file, from 1
     * @param cells without blanks around them; those that are empty are not there
     */
    record Row(long line, Map<HoursColumn, String> cells) {}

    static HoursListFile read(byte[] file) throws ListRefused {
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
            Map<HoursColumn, String> names = new EnumMap<>(HoursColumn.class);
            List<HoursColumn> columns = columns(header, names);
            List<Row> rows = new ArrayList<>();
            while (records.hasNext()) {
                Row row = row(line + 1, records.next(), columns);
                line = parser.getCurrentLineNumber();
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() > MOST_LINES) {
                    throw new ListRefused(line, null, "Une liste a au plus " + MOST_LINES + " lignes : coupez-la.");
                }
            }
            if (rows.isEmpty()) {
                throw new ListRefused(2, null, "Il n'y a aucune heure dans cette liste.");
            }
            List<String> ignored = header.stream()
                    .filter(name -> !name.isEmpty() && !names.containsValue(name))
                    .toList();
            return new HoursListFile(names, ignored, rows);
        } catch (IOException | UncheckedIOException misquoted) {
            throw new ListRefused(line + 1, null, "Les guillemets de cette ligne sont mal placés.");
        }
    }

    /** A fault of a line, in the column as the file calls it. */
    ListFault fault(Row row, HoursColumn column, String message) {
        return new ListFault(row.line(), names.get(column), message);
    }

    private static List<HoursColumn> columns(List<String> header, Map<HoursColumn, String> names) throws ListRefused {
        List<HoursColumn> columns = new ArrayList<>();
        for (String name : header) {
            HoursColumn column = HoursColumn.find(name).orElse(null);
            columns.add(column);
            if (column != null && names.put(column, name) != null) {
                throw new ListRefused(1, name, "Deux colonnes disent la même chose : gardez-en une.");
            }
        }
        for (HoursColumn column : HoursColumn.values()) {
            if (column.isNeeded() && !names.containsKey(column)) {
                throw new ListRefused(
                        1,
                        null,
                        "La première ligne doit nommer les colonnes participant, mois, heures, contrat et justificatif.");
            }
        }
        return columns;
    }

    private static Row row(long line, CSVRecord record, List<HoursColumn> columns) {
        Map<HoursColumn, String> cells = new EnumMap<>(HoursColumn.class);
        for (int i = 0; i < Math.min(record.size(), columns.size()); i++) {
            String cell = record.get(i).strip();
            if (columns.get(i) != null && !cell.isEmpty()) {
                cells.put(columns.get(i), cell);
            }
        }
        return new Row(line, cells);
    }
}
