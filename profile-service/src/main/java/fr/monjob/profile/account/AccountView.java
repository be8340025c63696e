package fr.monjob.profile.account;

import fr.monjob.web.security.Role;
import java.util.UUID;

/** An account as its owner sees it; the last three only for an employer. */
public record AccountView(
        UUID accountId,
        Role role,
        String identifier,
        String givenName,
        String familyName,
        UUID employerId,
        String siret,
        String companyName) {

    static AccountView of(AccountEntity account) {
        return new AccountView(
                account.id,
                account.role,
                account.identifier,
                account.givenName,
                account.familyName,
                account.employerId,
                account.siret,
                account.companyName);
    }
}
