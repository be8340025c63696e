package fr.monjob.insertion.list;

import fr.monjob.insertion.list.NamedTable.Row;
import fr.monjob.web.list.ListFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads cells; what can't be read is a fault with its line and column. For one thread. */
public final class ListCells<C extends Enum<C> & ListColumn> {

    private final NamedTable<C> table;
    private final List<ListFault> faults = new ArrayList<>();

    public ListCells(NamedTable<C> table) {
        this.table = table;
    }

    /** A cell that has to be there; null when it has a fault. */
    public <T> T needed(Row<C> row, C column, Function<String, Optional<T>> read, String fault) {
        if (!row.cells().containsKey(column)) {
            add(row, column, "Cette case est vide.");
            return null;
        }
        return optional(row, column, read, fault);
    }

    /** A cell that may be empty; null then, and when it has a fault. */
    public <T> T optional(Row<C> row, C column, Function<String, Optional<T>> read, String fault) {
        String typed = row.cells().get(column);
        if (typed == null) {
            return null;
        }
        Optional<T> value = read.apply(typed);
        if (value.isEmpty()) {
            add(row, column, fault);
        }
        return value.orElse(null);
    }

    /** A fault of a line. */
    public void add(Row<C> row, C column, String message) {
        faults.add(table.fault(row, column, message));
    }

    public boolean hasFaults() {
        return !faults.isEmpty();
    }

    /** How many there are so far. */
    public int count() {
        return faults.size();
    }

    /** In the order of the lines. */
    public List<ListFault> faults() {
        return faults.stream().sorted(Comparator.comparingLong(ListFault::line)).toList();
    }
}
