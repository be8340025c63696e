package fr.monjob.demo.run;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The letters to the people of the list, as they were printed: each carries the code of one profile. Safe for all threads. */
final class Letters {

    private static final int PROFILE = 1;
    private static final int CODE_FROM_THE_END = 3;

    private final Map<String, String> codes = new ConcurrentHashMap<>();

    /** Takes in a table for a mail merge, with its heading. */
    void add(String table) {
        table.lines().skip(1).forEach(line -> {
            String[] cells = line.split(";", -1);
            codes.put(cells[PROFILE], cells[cells.length - CODE_FROM_THE_END]);
        });
    }

    /** The code in the letter that the person brings. */
    String codeFor(String profileId) {
        String code = codes.get(profileId);
        if (code == null) {
            throw new IllegalStateException("No letter was printed for the profile " + profileId);
        }
        return code;
    }
}
