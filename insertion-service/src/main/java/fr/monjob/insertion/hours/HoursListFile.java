package fr.monjob.insertion.hours;

import fr.monjob.web.list.ListFault;
import fr.monjob.web.list.ListRefused;
import fr.monjob.web.list.ListTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
        ListTable table = ListTable.read(file, MOST_LINES);
        Map<HoursColumn, String> names = new EnumMap<>(HoursColumn.class);
        List<HoursColumn> columns = columns(table.header(), names);
        List<Row> rows = table.rows().stream()
                .map(row -> row(row, columns))
                .filter(row -> !row.cells().isEmpty())
                .toList();
        if (rows.isEmpty()) {
            throw new ListRefused(2, null, "Il n'y a aucune heure dans cette liste.");
        }
        List<String> ignored = table.header().stream()
                .filter(name -> !name.isEmpty() && !names.containsValue(name))
                .toList();
        return new HoursListFile(names, ignored, rows);
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

    private static Row row(ListTable.Row row, List<HoursColumn> columns) {
        Map<HoursColumn, String> cells = new EnumMap<>(HoursColumn.class);
        for (int i = 0; i < Math.min(row.cells().size(), columns.size()); i++) {
            String cell = row.cells().get(i);
            if (columns.get(i) != null && !cell.isEmpty()) {
                cells.put(columns.get(i), cell);
            }
        }
        return new Row(row.line(), cells);
    }
}
