package fr.monjob.profile.peoplelist;

import fr.monjob.web.list.ListFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The faults of one list, as the file's own header names its columns. For one thread. */
final class ListFaults {

    /** More than one line has: lines are read one after the other. */
    private static final int RECENT = 100;

    private final ListHeader header;
    private final List<ListFault> faults = new ArrayList<>();

    ListFaults(ListHeader header) {
        this.header = header;
    }

    void add(ListRow row, ListColumn column, String message) {
        faults.add(new ListFault(row.line(), header.nameOf(column), message));
    }

    void add(ListRow row, String column, String message) {
        faults.add(new ListFault(row.line(), column, message));
    }

    /** Whether this cell is known to be at fault: nobody needs to hear it twice. */
    boolean has(ListRow row, ListColumn column) {
        String name = header.nameOf(column);
        return faults.stream()
                .skip(Math.max(0, faults.size() - RECENT))
                .anyMatch(fault -> fault.line() == row.line() && Objects.equals(fault.column(), name));
    }

    /** Whether anything in this line is at fault. */
    boolean has(ListRow row) {
        return !faults.isEmpty() && faults.get(faults.size() - 1).line() == row.line();
    }

    List<ListFault> all() {
        return List.copyOf(faults);
    }
}
