package fr.monjob.profile.peoplelist;

import fr.monjob.profile.account.invitation.InvitationBatchView;
import fr.monjob.profile.account.invitation.Invitations;
import fr.monjob.web.list.ListRefused;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;

/** Takes a Département's list of people in, whole or not at all. */
@ApplicationScoped
public class PeopleListService {

    private final ListChecker checker;
    private final DuplicateFinder duplicates;
    private final KnownPeople known;
    private final PeopleRegistration registration;
    private final Invitations invitations;
    private final CurrentUser caller;

    PeopleListService(
            ListChecker checker,
            DuplicateFinder duplicates,
            KnownPeople known,
            PeopleRegistration registration,
            Invitations invitations,
            CurrentUser caller) {
        this.checker = checker;
        this.duplicates = duplicates;
        this.known = known;
        this.registration = registration;
        this.invitations = invitations;
        this.caller = caller;
    }

    /** What a list would do; nothing is written. */
    @Transactional
    public PeopleListView check(byte[] file, boolean skipDuplicates) {
        CheckedList list = read(file);
        return list.report(skipDuplicates, true).view(null);
    }

    /**
     * Makes the profiles of a list and their codes.
     *
     * @param skipDuplicates whether lines about people who are there are passed over; otherwise they refuse the list
     * @throws ProblemException 422 with the report when anything is at fault; 409 while another list is taken in
     */
    @Transactional
    public PeopleListView take(byte[] file, boolean skipDuplicates) {
        if (!known.takeTurn()) {
            throw new ProblemException(
                            ProblemCode.REQUEST_IN_PROGRESS,
                            "Une autre liste est en cours : réessayez dans une minute.",
                            "Another list is being taken in: try again in a minute.")
                    .withRetryAfter(Duration.ofMinutes(1));
        }
        CheckedList list = read(file);
        CheckedList.Report report = list.report(skipDuplicates, false);
        if (!list.faults().isEmpty()) {
            throw refused(report, ProblemCode.LIST_REFUSED, "Il y a des fautes dans cette liste : rien n'a été créé.");
        }
        if (!skipDuplicates && !list.duplicates().isEmpty()) {
            throw refused(
                    report,
                    ProblemCode.LIST_HAS_DUPLICATES,
                    "Des personnes de cette liste existent déjà : rien n'a été créé. Avec duplicates=skip leurs lignes"
                            + " sont passées.");
        }
        List<ListedPerson> fresh = list.withoutDuplicates();
        InvitationBatchView batch =
                fresh.isEmpty() ? null : invitations.describe(registration.register(fresh, caller.accountId()));
        return report.view(batch);
    }

    private CheckedList read(byte[] content) {
        try {
            ListFile file = ListFile.read(content);
            ListFaults faults = new ListFaults(file.header());
            ListReader reader = new ListReader(file.header(), faults);
            List<ListedPerson> people = checker.check(file, reader, faults);
            return new CheckedList(
                    file.rows().size(),
                    people,
                    file.header().ignored(),
                    reader.listUnderstoodJobs(),
                    reader.listUnderstoodSkills(),
                    faults.all(),
                    duplicates.find(people, caller.accountId()));
        } catch (ListRefused unreadable) {
            return new CheckedList(
                    0, List.of(), List.of(), List.of(), List.of(), List.of(unreadable.fault()), List.of());
        }
    }

    private static ProblemException refused(CheckedList.Report report, ProblemCode code, String french) {
        PeopleListView view = report.view(null);
        return new ProblemException(code, french)
                .with("lines", view.lines())
                .with("faultCount", view.faultCount())
                .with("faults", view.faults())
                .with("duplicateCount", view.duplicateCount())
                .with("duplicates", view.duplicates())
                .with("ignoredColumns", view.ignoredColumns());
    }
}
