package fr.monjob.profile.contact;

import static fr.monjob.profile.contact.ContactState.ACCEPTED;
import static fr.monjob.profile.contact.ContactState.DECLINED;
import static fr.monjob.profile.contact.ContactState.EXPIRED;
import static fr.monjob.profile.contact.ContactState.PENDING;
import static fr.monjob.profile.contact.ContactState.REVOKED;

import java.util.Set;

/**
 * Who may do what with a contact request. A yes and a no are the person's; each side may take its own word back; what
 * nobody answers ends by itself, and so does what is asked about an offer that is over. A yes outlives its offer: it is
 * the person's to take back.
 */
final class ContactPolicy {

    private ContactPolicy() {}

    /** The states that may come next at this side's word. */
    static Set<ContactState> listFollowing(ContactState from, ContactParty party) {
        return switch (party) {
            case BENEFICIARY ->
                switch (from) {
                    case PENDING -> Set.of(ACCEPTED, DECLINED);
                    case ACCEPTED -> Set.of(REVOKED);
                    default -> Set.of();
                };
            case EMPLOYER -> from == PENDING || from == ACCEPTED ? Set.of(REVOKED) : Set.of();
            case CLOCK, PLATFORM -> from == PENDING ? Set.of(EXPIRED) : Set.of();
        };
    }

    /** Whether the employer may ask the same person about the same offer again: never against the person's own word. */
    static boolean mayAskAgain(ContactState last, ContactParty movedBy) {
        return last == EXPIRED || (last == REVOKED && movedBy == ContactParty.EMPLOYER);
    }
}
