package fr.monjob.referential.rome.official;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with files, each with its place, collected so that all of it is told at once. */
final class Faults {

    private final List<String> all = new ArrayList<>();

    void add(String fault) {
        all.add(fault);
    }

    /** @param line from 1, as an editor counts */
    void add(Path file, int line, String fault) {
        all.add(file.getFileName() + ", line " + line + ": " + fault);
    }

    /** @throws RefusedImport that tells all of them, when there are any */
    void refuseIfAny() throws RefusedImport {
        if (!all.isEmpty()) {
            throw new RefusedImport(all);
        }
    }
}
