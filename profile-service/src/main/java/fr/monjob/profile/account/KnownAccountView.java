package fr.monjob.profile.account;

import fr.monjob.web.security.Role;
import java.time.Instant;
import java.util.UUID;

/**
 * An account as administrators see it. Who is accompanied stays without a name: to close an account its identifier is
 * enough.
 *
 * @param identifier  absent until the person for whom the account was opened signs up
 * @param companyName only an employer's
 * @param secondFactor whether its log-in asks for a code; only of staff
 * @param disabledAt  since when nobody may log in to it; absent when it is open
 */
public record KnownAccountView(
        UUID accountId,
        Role role,
        String identifier,
        String givenName,
        String familyName,
        String companyName,
        Boolean secondFactor,
        Instant createdAt,
        Instant disabledAt) {

    static KnownAccountView of(AccountEntity account, boolean secondFactor) {
        boolean nameless = account.role == Role.BENEFICIARY;
        return new KnownAccountView(
                account.id,
                account.role,
                account.identifier,
                nameless ? null : account.givenName,
                nameless ? null : account.familyName,
                account.companyName,
                account.role.isStaff() ? secondFactor : null,
                account.createdAt,
                account.disabledAt);
    }
}
