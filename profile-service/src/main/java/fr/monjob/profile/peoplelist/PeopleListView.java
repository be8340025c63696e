package fr.monjob.profile.peoplelist;

import fr.monjob.web.list.ListFault;
import java.util.List;
import java.util.UUID;

/**
 * What a list would do, or did.
 *
 * @param checked        true when nothing was written
 * @param lines          with somebody in them
 * @param created        profiles made, or that would be
 * @param skipped        lines about people who are there already, passed over on demand
 * @param ignoredColumns columns that mean nothing here and were not read
 * @param jobs           how each name of a job was understood; the first 500
 * @param skills         how each name of a skill was understood; the first 500
 * @param faultCount     all of them, of which {@code faults} has the first 500
 * @param duplicateCount all of them, of which {@code duplicates} has the first 500
 * @param letters        where the letters with the codes are, null when nothing was made
 * @param letterFiles    how many files that makes, asked for by {@code ?part=} from 1
 */
public record PeopleListView(
        boolean checked,
        int lines,
        int created,
        int skipped,
        List<String> ignoredColumns,
        List<UnderstoodJob> jobs,
        List<UnderstoodSkill> skills,
        int faultCount,
        List<ListFault> faults,
        int duplicateCount,
        List<ListDuplicate> duplicates,
        UUID batchId,
        String letters,
        Integer letterFiles) {

    /** A list has up to 20 000 lines, and nobody reads on after so many. */
    static final int SHOWN = 500;

    static <T> List<T> shown(List<T> all) {
        return all.size() <= SHOWN ? all : all.subList(0, SHOWN);
    }
}
