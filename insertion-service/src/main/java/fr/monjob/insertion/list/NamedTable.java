package fr.monjob.insertion.list;

import fr.monjob.web.list.ListFault;
import fr.monjob.web.list.ListRefused;
import fr.monjob.web.list.ListTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A list whose columns are known by the names that its file gives them.
 *
 * @param names   how the file calls each column
 * @param ignored columns that mean nothing here
 */
public record NamedTable<C extends Enum<C> & ListColumn>(
        Map<C, String> names, List<String> ignored, List<Row<C>> rows) {

    /** As many as a large list of a year has. */
    public static final int MOST_LINES = 50_000;

    /**
     * A line.
     *
     * @param line  of the file, from 1
     * @param cells without blanks around them; those that are empty are not there
     */
    public record Row<C>(long line, Map<C, String> cells) {}

    /**
     * Reads a file of any spreadsheet.
     *
     * @throws ListRefused when it can't be read as a list with these columns
     */
    public static <C extends Enum<C> & ListColumn> NamedTable<C> read(byte[] file, Class<C> columns)
            throws ListRefused {
        ListTable table = ListTable.read(file, MOST_LINES);
        Map<C, String> names = new EnumMap<>(columns);
        List<C> order = order(columns, table.header(), names);
        List<Row<C>> rows = table.rows().stream()
                .map(row -> row(row, order, columns))
                .filter(row -> !row.cells().isEmpty())
                .toList();
        if (rows.isEmpty()) {
            throw new ListRefused(2, null, "Il n'y a rien dans cette liste.");
        }
        List<String> ignored = table.header().stream()
                .filter(name -> !name.isEmpty() && !names.containsValue(name))
                .toList();
        return new NamedTable<>(names, ignored, rows);
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
                    missing.stream()
                            .map(column -> column.names().get(0))
                            .collect(Collectors.joining(
                                    ", ", "La première ligne doit nommer les colonnes. Il manque : ", ".")));
        }
        return order;
    }

    private static <C extends Enum<C> & ListColumn> Row<C> row(ListTable.Row row, List<C> order, Class<C> columns) {
        Map<C, String> cells = new EnumMap<>(columns);
        for (int i = 0; i < Math.min(row.cells().size(), order.size()); i++) {
            String cell = row.cells().get(i);
            if (order.get(i) != null && !cell.isEmpty()) {
                cells.put(order.get(i), cell);
            }
        }
        return new Row<>(row.line(), cells);
    }
}
