package fr.monjob.profile.peoplelist;

import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * A line of a list.
 *
 * @param line  of the file, from 1
 * @param cells by column, without blanks around them; those that are empty are not there
 * @param all   every cell in the order of the header
 */
record ListRow(long line, Map<ListColumn, String> cells, List<String> all) {

    static ListRow of(long line, CSVRecord record, ListHeader header) {
        List<String> all = record.stream().map(String::strip).toList();
        return new ListRow(line, header.byColumn(all), all);
    }

    /** The cell's text, or null when it is empty. */
    String text(ListColumn column) {
        return cells.get(column);
    }

    boolean isEmpty() {
        return all.stream().allMatch(String::isEmpty);
    }
}
