package fr.monjob.referential.rome.official;

import java.util.List;

/** Nothing was written, for these faults. */
public final class RefusedImport extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    RefusedImport(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** One sentence each, with file and line where there is one. */
    public List<String> faults() {
        return faults;
    }
}
