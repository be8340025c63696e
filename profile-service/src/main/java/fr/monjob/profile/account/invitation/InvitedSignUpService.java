package fr.monjob.profile.account.invitation;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.AccountInvited;
import fr.monjob.profile.account.AccountMapper;
import fr.monjob.profile.account.AccountService;
import fr.monjob.profile.account.RegisterRequest;
import fr.monjob.profile.account.limit.LoginDoor;
import fr.monjob.profile.account.password.Passwords;
import fr.monjob.profile.secret.WrittenCode;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Opens the account of somebody with a code. A wrong code counts like a wrong password: after some of them the address
 * waits. The password is hashed between two looks at the code, so that a guess costs no hash and a hash holds no row.
 */
@ApplicationScoped
public class InvitedSignUpService {

    private final LoginDoor door;
    private final Passwords passwords;
    private final AccountService accounts;
    private final Invitations invitations;
    private final Event<AccountInvited> invited;
    private final Clock clock;

    InvitedSignUpService(
            LoginDoor door,
            Passwords passwords,
            AccountService accounts,
            Invitations invitations,
            Event<AccountInvited> invited,
            Clock clock) {
        this.door = door;
        this.passwords = passwords;
        this.accounts = accounts;
        this.invitations = invitations;
        this.invited = invited;
        this.clock = clock;
    }

    /**
     * Opens a beneficiary's account, or gives them the one that was made for them.
     *
     * @param address the client's, for the limits
     * @throws ProblemException 422 when the code opens nothing, 409 when the identifier has an account, 429 after too many
     *     wrong codes
     */
    public AccountEntity register(RegisterRequest request, String address) {
        door.enter(address);
        WrittenCode code = WrittenCode.parse(request.invitationCode())
                .orElseThrow(() -> refused(
                        address,
                        "Il y a une faute dans ce code : comparez-le avec votre lettre.",
                        "There is a slip in this code: compare it with your letter."));
        // Apart from the transaction that decides: what was read here must not stand in for what is locked there.
        AccountEntity account = QuarkusTransaction.requiringNew()
                .call(() -> invitations
                        .findOpen(code, LockModeType.NONE)
                        .filter(open -> request.role() == Role.BENEFICIARY)
                        .map(open -> draft(request, open.profileId)))
                .orElseThrow(() -> unknown(address));
        passwords.requireStrong(request.password(), AccountMapper.knownWords(account));
        String hash = passwords.hash(request.password());
        // Joined when the answer to a retried request is kept in the same transaction.
        return QuarkusTransaction.joiningExisting().call(() -> open(code, account, hash, () -> unknown(address)));
    }

    private AccountEntity open(WrittenCode code, AccountEntity draft, String hash, Supplier<ProblemException> unknown) {
        InvitationEntity invitation =
                invitations.findOpen(code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(unknown);
        AccountEntity account = invitation.profileId == null
                ? accounts.open(draft, hash)
                : takeOver(invitation.profileId, draft, hash, unknown);
        invitation.use(account.id, clock.instant());
        invited.fire(new AccountInvited(account, invitation.advisorId, invitation.profileId != null));
        return account;
    }

    private AccountEntity takeOver(
            UUID accountId, AccountEntity draft, String hash, Supplier<ProblemException> unknown) {
        AccountEntity account = AccountEntity.findById(accountId, LockModeType.PESSIMISTIC_WRITE);
        if (account.passwordHash != null) {
            // They signed up with another letter.
            throw unknown.get();
        }
        accounts.requireFree(draft.identifier);
        account.identifier = draft.identifier;
        account.passwordHash = hash;
        account.persistAndFlush();
        return account;
    }

    private AccountEntity draft(RegisterRequest request, UUID profileId) {
        AccountEntity waiting = profileId == null ? null : AccountEntity.findById(profileId);
        AccountEntity draft = AccountMapper.account(request);
        if (waiting != null) {
            draft.givenName = waiting.givenName;
            draft.familyName = waiting.familyName;
        }
        while (draft.identifier == null) {
            String free = GivenIdentifier.next(draft.givenName);
            draft.identifier = AccountEntity.findByIdentifier(free).isPresent() ? null : free;
        }
        return draft;
    }

    private ProblemException unknown(String address) {
        return refused(
                address,
                "Ce code n'est pas valable, ou ne l'est plus : demandez-en un autre à votre référent.",
                "This code is not valid, or not any more: ask your advisor for another one.");
    }

    private ProblemException refused(String address, String french, String english) {
        door.failed(address);
        return new ProblemException(ProblemCode.INVALID_INVITATION, french, english)
                .withViolation("invitationCode", french, english);
    }
}
