package fr.monjob.profile.portfolio;

import fr.monjob.profile.accesslog.Access;
import fr.monjob.profile.accesslog.AccessLog;
import fr.monjob.profile.accesslog.AccessReason;
import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.AccountService;
import fr.monjob.profile.account.invitation.InvitationBatchView;
import fr.monjob.profile.account.invitation.Invitations;
import fr.monjob.profile.account.invitation.NewInvitation;
import fr.monjob.profile.account.invitation.RetryKey;
import fr.monjob.profile.person.PersonRequest;
import fr.monjob.profile.person.PersonView;
import fr.monjob.profile.person.ProfilesOnBehalf;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** An advisor's work on the profiles of the people they accompany. */
@ApplicationScoped
public class PortfolioService {

    private final Portfolios portfolios;
    private final PortfolioRepository lines;
    private final ProfilesOnBehalf profiles;
    private final AccountService accounts;
    private final Invitations invitations;
    private final AccessLog log;
    private final Cursors cursors;
    private final CurrentUser caller;

    PortfolioService(
            Portfolios portfolios,
            PortfolioRepository lines,
            ProfilesOnBehalf profiles,
            AccountService accounts,
            Invitations invitations,
            AccessLog log,
            Cursors cursors,
            CurrentUser caller) {
        this.portfolios = portfolios;
        this.lines = lines;
        this.profiles = profiles;
        this.accounts = accounts;
        this.invitations = invitations;
        this.log = log;
        this.cursors = cursors;
        this.caller = caller;
    }

    /** Makes a profile for a person; it stays unseen until they sign up with a code and confirm it. */
    @Transactional
    public PersonView create(PersonRequest request) {
        AccountEntity account = new AccountEntity();
        account.role = Role.BENEFICIARY;
        account.givenName = request.givenName().strip();
        account.familyName = request.familyName().strip();
        UUID personId = accounts.open(account, null).id;
        PersonView person = profiles.write(personId, request, IfMatch.of("*"));
        portfolios.assign(personId, caller.accountId(), caller.accountId());
        return person;
    }

    /**
     * The caller's people, by name.
     *
     * @param words parts of names, or null
     * @param state or null
     */
    @Transactional
    public Page<PortfolioPersonView> list(String words, PortfolioState state, PageRequest page) {
        String list = String.join("|", "portfolio", caller.accountId().toString(), words, String.valueOf(state));
        return Page.of(
                        lines.list(caller.accountId(), words, state, cursors.read(list, page), page.limit() + 1),
                        page.limit(),
                        last -> cursors.write(
                                list, last.nameKey(), last.person().id()))
                .map(PortfolioRepository.Line::person);
    }

    /** The profile of one of the caller's people. */
    @Transactional
    public PersonView get(UUID personId) {
        portfolios.requireOwn(caller.accountId(), personId);
        log.write(Access.byAdvisor(personId, AccessReason.ACCOMPANIMENT));
        return profiles.get(personId);
    }

    /** Replaces the profile of one of the caller's people; it waits for their confirmation then. */
    @Transactional
    public PersonView replace(UUID personId, PersonRequest request, IfMatch condition) {
        portfolios.requireOwn(caller.accountId(), personId);
        log.write(Access.byAdvisor(personId, AccessReason.ACCOMPANIMENT_EDIT));
        return profiles.write(personId, request, condition);
    }

    /**
     * A code, with its letter, for a profile whose person has not signed up yet. Codes made for them before are dead. The
     * same key again gives the same code.
     *
     * @param idempotencyKey or null
     * @throws ProblemException 422 when the person has their account, or when the key was used for something else
     */
    @Transactional
    public InvitationBatchView invite(UUID personId, String idempotencyKey) {
        portfolios.requireOwn(caller.accountId(), personId);
        RetryKey retry = RetryKey.of(idempotencyKey, "profile " + personId);
        return invitations.findMade(caller.accountId(), retry).orElseGet(() -> inviteAnew(personId, retry));
    }

    private InvitationBatchView inviteAnew(UUID personId, RetryKey retry) {
        AccountEntity account = AccountEntity.findById(personId);
        if (account.passwordHash != null) {
            throw new ProblemException(
                    ProblemCode.TRANSITION_NOT_ALLOWED,
                    "Cette personne a déjà son compte.",
                    "This person has their account already.");
        }
        invitations.revokeFor(personId);
        NewInvitation one = new NewInvitation(caller.accountId(), personId, profiles.addressee(personId));
        return invitations.make(caller.accountId(), List.of(one), retry);
    }
}
