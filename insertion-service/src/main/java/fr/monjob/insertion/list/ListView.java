package fr.monjob.insertion.list;

import fr.monjob.web.list.ListFault;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.util.List;

/**
 * What a list would do, or did.
 *
 * @param checked        true when nothing was written
 * @param lines          with something in them
 * @param created        records written, or that would be
 * @param ignoredColumns columns that mean nothing here and were not read
 * @param faultCount     all of them, of which {@code faults} has the first 500
 */
public record ListView(
        boolean checked, int lines, int created, List<String> ignoredColumns, int faultCount, List<ListFault> faults) {

    private static final int MOST_SHOWN = 500;

    /** @throws ProblemException 422 with each fault and its line, unless it is a check */
    public static ListView answer(boolean check, int lines, List<String> ignored, List<ListFault> faults) {
        ListView view = new ListView(
                check,
                lines,
                faults.isEmpty() ? lines : 0,
                ignored,
                faults.size(),
                List.copyOf(faults.subList(0, Math.min(MOST_SHOWN, faults.size()))));
        if (faults.isEmpty() || check) {
            return view;
        }
        throw new ProblemException(
                        ProblemCode.LIST_REFUSED, "Il y a des fautes dans cette liste : rien n'a été enregistré.")
                .with("lines", view.lines())
                .with("faultCount", view.faultCount())
                .with("faults", view.faults())
                .with("ignoredColumns", view.ignoredColumns());
    }
}
