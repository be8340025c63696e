package fr.monjob.profile.account.recovery;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.AccountMapper;
import fr.monjob.profile.account.device.KnownDevices;
import fr.monjob.profile.account.limit.LoginAttempts;
import fr.monjob.profile.account.password.Passwords;
import fr.monjob.profile.account.session.OpenedSession;
import fr.monjob.profile.account.session.SessionService;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** A new password for who knows the present one: a token that was left behind somewhere does not suffice. */
@ApplicationScoped
public class PasswordChangeService {

    private final LoginAttempts attempts;
    private final KnownDevices devices;
    private final Passwords passwords;
    private final NewPasswords newPasswords;
    private final SessionService sessions;

    PasswordChangeService(
            LoginAttempts attempts,
            KnownDevices devices,
            Passwords passwords,
            NewPasswords newPasswords,
            SessionService sessions) {
        this.attempts = attempts;
        this.devices = devices;
        this.passwords = passwords;
        this.newPasswords = newPasswords;
        this.sessions = sessions;
    }

    /**
     * Sets the password, ends all sessions of the account and opens the one that goes on.
     *
     * @param device what the device shows of having been here before, null for nothing
     * @throws ProblemException 400 when the present password is another one or the new one is too weak, 429 when it was
     *     tried too often
     */
    public OpenedSession change(UUID accountId, PasswordChangeRequest request, String device) {
        AccountEntity known = QuarkusTransaction.requiringNew().call(() -> open(accountId, LockModeType.NONE));
        if (!passwords.matches(request.currentPassword(), () -> countAttempt(known, device))) {
            throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                    .withViolation(
                            "currentPassword",
                            "Ce n'est pas votre mot de passe actuel.",
                            "This is not your present password.");
        }
        if (request.newPassword().equals(request.currentPassword())) {
            throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                    .withViolation("newPassword", "C'est déjà votre mot de passe.", "This is your password already.");
        }
        passwords.requireStrong("newPassword", request.newPassword(), AccountMapper.knownWords(known));
        String hash = passwords.hash(request.newPassword());
        return QuarkusTransaction.requiringNew().call(() -> {
            AccountEntity account = open(accountId, LockModeType.PESSIMISTIC_WRITE);
            if (!account.passwordHash.equals(known.passwordHash)) {
                throw new ProblemException(ProblemCode.CONFLICT);
            }
            attempts.forget(devices.countedAs(account, device));
            newPasswords.set(account, hash);
            return new OpenedSession(sessions.open(account), devices.prove(account, device));
        });
    }

    private String countAttempt(AccountEntity account, String device) {
        QuarkusTransaction.requiringNew().run(() -> attempts.begin(devices.countedAs(account, device)));
        return account.passwordHash;
    }

    private static AccountEntity open(UUID accountId, LockModeType lock) {
        AccountEntity account = AccountEntity.findById(accountId, lock);
        if (account == null || !account.isOpen() || account.passwordHash == null) {
            throw new ProblemException(ProblemCode.UNAUTHENTICATED);
        }
        return account;
    }
}
