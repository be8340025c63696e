package fr.monjob.profile.peoplelist;

import fr.monjob.web.list.ListRefused;
import fr.monjob.web.list.ListTable;
import java.util.List;

/** A list of people, with the columns that mean something here. */
record ListFile(ListHeader header, List<ListRow> rows) {

    /** The people of a large Département who get the RSA in a quarter of it. */
    static final int MOST_LINES = 20_000;

    static ListFile read(byte[] file) throws ListRefused {
        ListTable table = ListTable.read(file, MOST_LINES);
        ListHeader header = ListHeader.read(table.header());
        if (table.rows().isEmpty()) {
            throw new ListRefused(2, null, "Il n'y a personne dans cette liste.");
        }
        return new ListFile(
                header,
                table.rows().stream().map(row -> ListRow.of(row, header)).toList());
    }
}
