package fr.monjob.profile.peoplelist;

import fr.monjob.web.list.ListTable;
import java.util.List;
import java.util.Map;

/**
 * A line of a list.
 *
 * @param line  of the file, from 1
 * @param cells by column, without blanks around them; those that are empty are not there
 * @param all   every cell in the order of the header
 */
record ListRow(long line, Map<ListColumn, String> cells, List<String> all) {

    static ListRow of(ListTable.Row row, ListHeader header) {
        return new ListRow(row.line(), header.byColumn(row.cells()), row.cells());
    }

    /** The cell's text, or null when it is empty. */
    String text(ListColumn column) {
        return cells.get(column);
    }
}
