package fr.monjob.web.list;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list as its file has it: RFC 4180 with the separator that it uses.
 *
 * @param header names of the columns, without blanks around them
 * @param rows   the others, but for empty ones
 */
public record ListTable(List<String> header, List<Row> rows) {

    /**
     * @param line  of the file, from 1
     * @param cells in the order of the file, without blanks around them; there may be fewer or more than in the header
     */
    public record Row(long line, List<String> cells) {}

    /**
     * Reads a file of any spreadsheet.
     *
     * @param most rows that the list may have
     * @throws ListRefused when it is empty, too long, or its quotes are misplaced
     */
    public static ListTable read(byte[] file, int most) throws ListRefused {
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
            List<String> header = cells(records.next());
            List<Row> rows = new ArrayList<>();
            while (records.hasNext()) {
                Row row = new Row(line + 1, cells(records.next()));
                line = parser.getCurrentLineNumber();
                if (!row.cells().stream().allMatch(String::isEmpty)) {
                    rows.add(row);
                }
                if (rows.size() > most) {
                    throw new ListRefused(line, null, "Une liste a au plus " + most + " lignes : coupez-la.");
                }
            }
            return new ListTable(header, rows);
        } catch (IOException | UncheckedIOException misquoted) {
            throw new ListRefused(line + 1, null, "Les guillemets de cette ligne sont mal placés.");
        }
    }

    private static List<String> cells(CSVRecord record) {
        return record.stream().map(String::strip).toList();
    }
}
