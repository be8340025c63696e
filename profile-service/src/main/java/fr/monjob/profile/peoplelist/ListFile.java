package fr.monjob.profile.peoplelist;

import fr.monjob.web.list.ListRefused;
import fr.monjob.web.list.ListText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A list as its file has it: RFC 4180 with the separator that it uses. */
record ListFile(ListHeader header, List<ListRow> rows) {

    /** The people of a large Département who get the RSA in a quarter of it. */
    static final int MOST_LINES = 20_000;

    static ListFile read(byte[] file) throws ListRefused {
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
            ListHeader header =
                    ListHeader.read(records.next().stream().map(String::strip).toList());
            List<ListRow> rows = new ArrayList<>();
            while (records.hasNext()) {
                ListRow row = ListRow.of(line + 1, records.next(), header);
                line = parser.getCurrentLineNumber();
                if (!row.isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() > MOST_LINES) {
                    throw new ListRefused(line, null, "Une liste a au plus " + MOST_LINES + " lignes : coupez-la.");
                }
            }
            if (rows.isEmpty()) {
                throw new ListRefused(2, null, "Il n'y a personne dans cette liste.");
            }
            return new ListFile(header, rows);
        } catch (IOException | UncheckedIOException misquoted) {
            throw new ListRefused(line + 1, null, "Les guillemets de cette ligne sont mal placés.");
        }
    }
}
