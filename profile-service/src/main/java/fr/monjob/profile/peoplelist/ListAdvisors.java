package fr.monjob.profile.peoplelist;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.Identifier;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who accompanies the people of a list: the advisor who sends it, or who an administrator's list names. For one thread. */
final class ListAdvisors {

    private final CurrentUser caller;
    private final ListFaults faults;
    private final Map<String, Optional<UUID>> known = new HashMap<>();

    ListAdvisors(CurrentUser caller, ListFaults faults) {
        this.caller = caller;
        this.faults = faults;
    }

    /** The advisor of this line; empty when that is at fault. */
    Optional<UUID> find(ListRow row) {
        String named = row.text(ListColumn.ADVISOR);
        boolean advisor = caller.is(Role.ADVISOR);
        if (named == null && advisor) {
            return Optional.of(caller.accountId());
        }
        if (named == null) {
            faults.add(row, ListColumn.ADVISOR, "Indiquez l'adresse e-mail du référent.");
            return Optional.empty();
        }
        Optional<UUID> found = known.computeIfAbsent(named, ListAdvisors::findByEmail);
        if (found.isEmpty()) {
            faults.add(row, ListColumn.ADVISOR, "Aucun référent n'a cette adresse e-mail.");
        } else if (advisor && !found.get().equals(caller.accountId())) {
            faults.add(
                    row, ListColumn.ADVISOR, "Seul un administrateur peut confier des personnes à un autre référent.");
        }
        return found;
    }

    private static Optional<UUID> findByEmail(String email) {
        return Identifier.parseEmail(email)
                .flatMap(address -> AccountEntity.findByIdentifier(address.value()))
                .filter(account -> account.role == Role.ADVISOR && account.isOpen())
                .map(account -> account.id);
    }
}
