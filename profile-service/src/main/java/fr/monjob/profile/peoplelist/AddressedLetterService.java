package fr.monjob.profile.peoplelist;

import fr.monjob.profile.account.invitation.InvitationBatchView;
import fr.monjob.profile.account.invitation.Invitations;
import fr.monjob.profile.account.invitation.NewInvitation;
import fr.monjob.profile.account.invitation.RetryKey;
import fr.monjob.web.list.ListFault;
import fr.monjob.web.list.ListRefused;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Codes with letters addressed to the people of a list, without profiles: names and addresses are in the sealed letters
 * alone, and gone with them.
 */
@ApplicationScoped
public class AddressedLetterService {

    private static final int MOST_LETTERS = 500;

    private final Invitations invitations;
    private final CurrentUser caller;

    AddressedLetterService(Invitations invitations, CurrentUser caller) {
        this.invitations = invitations;
        this.caller = caller;
    }

    /**
     * One code for each line. The same key again with the same file gives the same codes.
     *
     * @param idempotencyKey or null
     * @throws ProblemException 422 with each fault and its line, or when the key was used for something else
     */
    @Transactional
    public InvitationBatchView make(byte[] content, String idempotencyKey) {
        RetryKey retry = RetryKey.of(idempotencyKey, content);
        return invitations.findMade(caller.accountId(), retry).orElseGet(() -> makeNew(content, retry));
    }

    private InvitationBatchView makeNew(byte[] content, RetryKey retry) {
        List<ListFault> found;
        try {
            ListFile file = ListFile.read(content);
            ListFaults faults = new ListFaults(file.header());
            ListAdvisors advisors = new ListAdvisors(caller, faults);
            List<NewInvitation> letters = new ArrayList<>();
            for (ListRow row : file.rows()) {
                Optional<UUID> advisor = advisors.find(row);
                new ListReader(file.header(), faults).checkCells(row);
                advisor.ifPresent(id -> letters.add(new NewInvitation(id, null, addressee(row))));
            }
            if (file.rows().size() > MOST_LETTERS) {
                faults.add(file.rows().get(MOST_LETTERS), (String) null, "500 lettres au plus à la fois.");
            }
            found = faults.all();
            if (found.isEmpty()) {
                return invitations.make(caller.accountId(), letters, retry);
            }
        } catch (ListRefused unreadable) {
            found = List.of(unreadable.fault());
        }
        throw new ProblemException(
                        ProblemCode.LIST_REFUSED,
                        "Il y a des fautes dans cette liste : rien n'a été créé.",
                        "There are faults in this list: nothing was made.")
                .with("faultCount", found.size())
                .with("faults", PeopleListView.shown(found));
    }

    private static List<String> addressee(ListRow row) {
        String name = join(row, ListColumn.GIVEN_NAME, ListColumn.FAMILY_NAME);
        String street = join(row, ListColumn.ADDRESS);
        return street.isEmpty()
                ? List.of(name)
                : List.of(name, street, join(row, ListColumn.POSTAL_CODE, ListColumn.COMMUNE));
    }

    private static String join(ListRow row, ListColumn... columns) {
        return Stream.of(columns).map(row::text).filter(text -> text != null).collect(Collectors.joining(" "));
    }
}
