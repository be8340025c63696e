package fr.monjob.profile.peoplelist;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.AccountService;
import fr.monjob.profile.account.invitation.Invitations;
import fr.monjob.profile.account.invitation.NewInvitation;
import fr.monjob.profile.person.ProfilesOnBehalf;
import fr.monjob.profile.portfolio.Portfolios;
import fr.monjob.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Makes accounts, profiles, portfolio entries and codes for many people, table by table and 500 at a time. */
@ApplicationScoped
class PeopleRegistration {

    private static final int AT_ONCE = 500;

    private final AccountService accounts;
    private final ProfilesOnBehalf profiles;
    private final Portfolios portfolios;
    private final Invitations invitations;
    private final Session database;

    PeopleRegistration(
            AccountService accounts,
            ProfilesOnBehalf profiles,
            Portfolios portfolios,
            Invitations invitations,
            Session database) {
        this.accounts = accounts;
        this.profiles = profiles;
        this.portfolios = portfolios;
        this.invitations = invitations;
        this.database = database;
    }

    /** @return the batch of their codes */
    @Transactional(TxType.MANDATORY)
    UUID register(List<ListedPerson> people, UUID by) {
        database.setJdbcBatchSize(AT_ONCE);
        UUID batch = invitations.open(by, people.size(), null);
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            register(people.subList(from, Math.min(people.size(), from + AT_ONCE)), from, batch, by);
            // Or each flush would look at all who came before.
            database.flush();
            database.clear();
        }
        return batch;
    }

    private void register(List<ListedPerson> people, int before, UUID batch, UUID by) {
        List<AccountEntity> opened =
                people.stream().map(PeopleRegistration::account).toList();
        accounts.openWaiting(opened);
        List<NewInvitation> letters = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            ListedPerson person = people.get(i);
            UUID id = opened.get(i).id;
            List<String> addressee = profiles.create(id, person.profile());
            letters.add(new NewInvitation(person.advisorId(), id, addressee));
        }
        Map<UUID, UUID> advisors = new LinkedHashMap<>();
        letters.forEach(letter -> advisors.put(letter.profileId(), letter.advisorId()));
        portfolios.assignNew(advisors, by);
        invitations.add(batch, before + 1, letters);
    }

    private static AccountEntity account(ListedPerson person) {
        AccountEntity account = new AccountEntity();
        account.role = Role.BENEFICIARY;
        account.givenName = person.profile().givenName();
        account.familyName = person.profile().familyName();
        return account;
    }
}
