package fr.monjob.profile.account.recovery;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.AccountMapper;
import fr.monjob.profile.account.device.KnownDevices;
import fr.monjob.profile.account.password.PasswordProofService;
import fr.monjob.profile.account.password.Passwords;
import fr.monjob.profile.account.session.OpenedSession;
import fr.monjob.profile.account.session.SessionService;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A new password for who knows the present one: a token that was left behind somewhere does not suffice. */
@ApplicationScoped
public class PasswordChangeService {

    private final PasswordProofService proof;
    private final KnownDevices devices;
    private final Passwords passwords;
    private final NewPasswords newPasswords;
    private final SessionService sessions;

    PasswordChangeService(
            PasswordProofService proof,
            KnownDevices devices,
            Passwords passwords,
            NewPasswords newPasswords,
            SessionService sessions) {
        this.proof = proof;
        this.devices = devices;
        this.passwords = passwords;
        this.newPasswords = newPasswords;
        this.sessions = sessions;
    }

    /**
     * Sets the password, ends all sessions of the account and opens the one that goes on.
     *
     * @throws ProblemException 400 when the present password is another one or the new one is too weak, 429 when it was
     *     tried too often
     */
    public OpenedSession change(UUID accountId, PasswordChangeRequest request) {
        AccountEntity known = proof.require(accountId, "currentPassword", request.currentPassword());
        if (request.newPassword().equals(request.currentPassword())) {
            throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                    .withViolation("newPassword", "C'est déjà votre mot de passe.", "This is your password already.");
        }
        passwords.requireStrong("newPassword", request.newPassword(), AccountMapper.knownWords(known));
        String hash = passwords.hash(request.newPassword());
        return QuarkusTransaction.requiringNew().call(() -> {
            AccountEntity account = AccountEntity.lock(accountId)
                    .filter(now -> now.isOpen() && known.passwordHash.equals(now.passwordHash))
                    .orElseThrow(() -> new ProblemException(ProblemCode.CONFLICT));
            newPasswords.set(account, hash);
            return new OpenedSession(sessions.open(account), devices.prove(account, null));
        });
    }
}
