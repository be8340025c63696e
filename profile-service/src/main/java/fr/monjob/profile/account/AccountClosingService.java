package fr.monjob.profile.account;

import fr.monjob.contract.account.AccountNotice.Matter;
import fr.monjob.profile.account.notice.AccountNotices;
import fr.monjob.profile.account.secondfactor.SecondFactors;
import fr.monjob.profile.account.session.SessionService;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Lets administrators find accounts, close them to their owners and open them again, and help who lost the phone of a second
 * factor. What they hold stays.
 */
@ApplicationScoped
@Transactional
public class AccountClosingService {

    private static final Logger LOG = Logger.getLogger(AccountClosingService.class);
    private static final List<Role> STAFF =
            Arrays.stream(Role.values()).filter(Role::isStaff).toList();

    private final SessionService sessions;
    private final SecondFactors factors;
    private final AccountNotices notices;
    private final Cursors cursors;
    private final CurrentUser caller;
    private final Clock clock;

    AccountClosingService(
            SessionService sessions,
            SecondFactors factors,
            AccountNotices notices,
            Cursors cursors,
            CurrentUser caller,
            Clock clock) {
        this.sessions = sessions;
        this.factors = factors;
        this.notices = notices;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    /** The staff's accounts, newest first; with an identifier the one account, of whomever, that has it. */
    public Page<KnownAccountView> list(String identifier, PageRequest page) {
        if (identifier != null) {
            return new Page<>(find(identifier).map(this::view).stream().toList(), null);
        }
        String list = "accounts of the staff";
        Optional<UUID> before = cursors.read(list, page).map(keyset -> keyset.uuid(0));
        List<AccountEntity> accounts = AccountEntity.<AccountEntity>find(
                        "role IN ?1 AND (?2 IS NULL OR id < ?2) ORDER BY id DESC", STAFF, before.orElse(null))
                .page(0, page.limit() + 1)
                .list();
        Set<UUID> active =
                factors.listActive(accounts.stream().map(account -> account.id).toList());
        return Page.of(accounts, page.limit(), last -> cursors.write(list, last.id))
                .map(account -> KnownAccountView.of(account, active.contains(account.id)));
    }

    /**
     * From now on nobody logs in to it, and who is logged in is out within seconds.
     *
     * @throws ProblemException 404 when there is none, 409 when it is the caller's own
     */
    public KnownAccountView close(UUID accountId) {
        if (accountId.equals(caller.accountId())) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "Vous ne pouvez pas fermer votre propre compte.",
                    "You cannot close your own account.");
        }
        AccountEntity account = lock(accountId);
        if (account.isOpen()) {
            account.disabledAt = clock.instant();
            sessions.endAll(accountId);
            LOG.warnf("Account %s closed by %s", accountId, caller.accountId());
        }
        return view(account);
    }

    /** Its owner may log in again. 404 when there is none. */
    public KnownAccountView reopen(UUID accountId) {
        AccountEntity account = lock(accountId);
        if (!account.isOpen()) {
            account.disabledAt = null;
            LOG.warnf("Account %s opened again by %s", accountId, caller.accountId());
        }
        return view(account);
    }

    /**
     * The password alone opens it again, for who lost the phone and the recovery codes; who is logged in is out.
     *
     * @throws ProblemException 404 when there is none, 409 when it is the caller's own
     */
    public KnownAccountView resetSecondFactor(UUID accountId) {
        if (accountId.equals(caller.accountId())) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "Pour votre propre compte, demandez à un autre administrateur.",
                    "For your own account, ask another administrator.");
        }
        AccountEntity account = lock(accountId);
        if (factors.remove(accountId)) {
            // Who is in may be who bound a phone of their own.
            sessions.endAll(accountId);
            notices.give(account, Matter.SECOND_FACTOR_REMOVED);
            LOG.warnf("Second factor of account %s removed by %s", accountId, caller.accountId());
        }
        return view(account);
    }

    private KnownAccountView view(AccountEntity account) {
        return KnownAccountView.of(
                account, factors.listActive(List.of(account.id)).contains(account.id));
    }

    private static Optional<AccountEntity> find(String identifier) {
        String known = Identifier.parse(identifier)
                .map(Identifier::value)
                .orElseGet(() -> identifier.strip().toLowerCase(Locale.ROOT));
        return AccountEntity.findByIdentifier(known);
    }

    private static AccountEntity lock(UUID accountId) {
        AccountEntity account = AccountEntity.findById(accountId, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        return account;
    }
}
