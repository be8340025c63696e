package fr.monjob.profile.peoplelist;

import fr.monjob.profile.account.invitation.InvitationBatchView;
import fr.monjob.web.list.ListFault;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list as it was read.
 *
 * @param lines  with somebody in them
 * @param people of all lines without a fault
 */
record CheckedList(
        int lines,
        List<ListedPerson> people,
        List<String> ignoredColumns,
        List<UnderstoodJob> jobs,
        List<UnderstoodSkill> skills,
        List<ListFault> faults,
        List<ListDuplicate> duplicates) {

    List<ListedPerson> withoutDuplicates() {
        Set<Long> twice = duplicates.stream().map(ListDuplicate::line).collect(Collectors.toSet());
        return people.stream().filter(person -> !twice.contains(person.line())).toList();
    }

    Report report(boolean skipDuplicates, boolean checked) {
        return new Report(this, skipDuplicates, checked);
    }

    /** What is told of it. */
    record Report(CheckedList list, boolean skipDuplicates, boolean checked) {

        /** @param batch the codes that were made, or null */
        PeopleListView view(InvitationBatchView batch) {
            boolean refused = !list.faults.isEmpty() || !skipDuplicates && !list.duplicates.isEmpty();
            return new PeopleListView(
                    checked,
                    list.lines,
                    refused ? 0 : list.people.size() - list.duplicates.size(),
                    skipDuplicates ? list.duplicates.size() : 0,
                    list.ignoredColumns,
                    PeopleListView.shown(list.jobs),
                    PeopleListView.shown(list.skills),
                    list.faults.size(),
                    PeopleListView.shown(list.faults),
                    list.duplicates.size(),
                    PeopleListView.shown(list.duplicates),
                    batch == null ? null : batch.batchId(),
                    batch == null ? null : batch.letters(),
                    batch == null ? null : batch.letterFiles());
        }
    }
}
