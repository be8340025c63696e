package fr.monjob.referential.rome.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of cells between semicolons; a cell in quotes may hold semicolons, and quotes written twice. */
final class CsvLine {

    private static final char SEPARATOR = ';';
    private static final char QUOTE = '"';

    private CsvLine() {}

    /** The cells, stripped; nothing for a line whose quotes do not close. */
    static Optional<List<String>> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == QUOTE && quoted && i + 1 < line.length() && line.charAt(i + 1) == QUOTE) {
                cell.append(c);
                i++;
            } else if (c == QUOTE) {
                quoted = !quoted;
            } else if (c == SEPARATOR && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return quoted ? Optional.empty() : Optional.of(cells);
    }
}
