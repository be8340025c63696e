package fr.monjob.referential.rome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Something people type, half a word or with slips, and the job they mean.
 *
 * @param within the job must be among so many first answers
 */
record Typed(String words, String romeCode, int within) {

    /** The list of the resource {@code typed.csv}. */
    static List<Typed> all() {
        try (InputStream in = Typed.class.getResourceAsStream("typed.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .map(cells -> new Typed(cells[0], cells[1], Integer.parseInt(cells[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isFoundIn(RomeCatalogue catalogue) {
        return catalogue.searchJobs(words, within).stream()
                .anyMatch(job -> job.code().equals(romeCode));
    }
}
