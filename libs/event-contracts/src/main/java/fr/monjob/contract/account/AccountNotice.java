package fr.monjob.contract.account;

import fr.monjob.contract.person.AboutPerson;
import java.util.UUID;

/**
 * Something about an account of which its owner is to hear, whatever they chose to hear of. It holds no address and no
 * link: both are asked for when the mail or SMS leaves.
 *
 * @param role the account's, by its name in the token
 */
public record AccountNotice(UUID noticeId, UUID accountId, String role, Matter matter) implements AboutPerson {

    /** What happened. */
    public enum Matter {
        /** Somebody asked for a link with which to set a new password. */
        PASSWORD_RESET_ASKED,
        PASSWORD_CHANGED,
        /** A refresh token was used twice: its session is over. */
        SESSION_STOLEN,
        /** Somebody tried to open another account with this one's identifier. */
        IDENTIFIER_TRIED,
        /** Log-ins ask for a code from now on, or for that of another phone. */
        SECOND_FACTOR_ADDED,
        /** Log-ins ask for the password alone from now on. */
        SECOND_FACTOR_REMOVED,
        /** Somebody who knows the password gave wrong codes. */
        SECOND_FACTOR_TRIED
    }

    /** A beneficiary's account and profile share their id. */
    @Override
    public UUID profileId() {
        return accountId;
    }
}
