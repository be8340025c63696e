package fr.monjob.insertion.hours;

import fr.monjob.web.list.ListFault;
import java.util.List;

/**
 * What a list of hours would do, or did.
 *
 * @param checked        true when nothing was written
 * @param lines          with hours in them
 * @param created        lines of the ledger written, or that would be
 * @param ignoredColumns columns that mean nothing here and were not read
 * @param faultCount     all of them, of which {@code faults} has the first 500
 */
public record HoursListView(
        boolean checked, int lines, int created, List<String> ignoredColumns, int faultCount, List<ListFault> faults) {}
