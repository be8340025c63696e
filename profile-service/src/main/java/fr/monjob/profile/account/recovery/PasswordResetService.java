package fr.monjob.profile.account.recovery;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.AccountMapper;
import fr.monjob.profile.account.limit.LoginAttempts;
import fr.monjob.profile.account.limit.LoginDoor;
import fr.monjob.profile.account.password.Passwords;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * The way back in for who forgot the password. Whether an account exists can be told from no answer; the truth goes to
 * where its owner can be reached. The password is hashed between two looks at the link, so that a guess costs no hash.
 */
@ApplicationScoped
public class PasswordResetService {

    private final LoginDoor door;
    private final LoginAttempts attempts;
    private final PasswordResets resets;
    private final Passwords passwords;
    private final NewPasswords newPasswords;

    PasswordResetService(
            LoginDoor door,
            LoginAttempts attempts,
            PasswordResets resets,
            Passwords passwords,
            NewPasswords newPasswords) {
        this.door = door;
        this.attempts = attempts;
        this.resets = resets;
        this.passwords = passwords;
        this.newPasswords = newPasswords;
    }

    /**
     * Sends a link to the owner of this identifier, if there is one.
     *
     * @param address the client's, for the limits
     * @throws ProblemException 400 when it is neither an e-mail address nor a phone number, 429 when it was asked too often
     */
    public void ask(PasswordResetRequest request, String address) {
        door.enter(address);
        String identifier = AccountMapper.identifier(request.identifier());
        QuarkusTransaction.requiringNew().run(() -> {
            attempts.begin("password reset of " + identifier);
            AccountEntity.findByIdentifier(identifier)
                    .filter(account -> account.isOpen() && account.passwordHash != null)
                    .ifPresent(resets::send);
        });
    }

    /**
     * Sets the password of the account that the link is for, and ends all its sessions.
     *
     * @throws ProblemException 410 when the link does not work any more, or never did; 400 when the password is too weak
     */
    public void confirm(NewPasswordRequest request, String address) {
        door.enter(address);
        Optional<List<String>> known = QuarkusTransaction.requiringNew()
                .call(() -> resets.open(request.token()).map(AccountMapper::knownWords));
        passwords.requireStrong("password", request.password(), known.orElseThrow(() -> over(address)));
        String hash = passwords.hash(request.password());
        QuarkusTransaction.requiringNew().run(() -> {
            AccountEntity account = resets.open(request.token()).orElseThrow(() -> over(address));
            resets.use(account);
            newPasswords.set(account, hash);
        });
    }

    private ProblemException over(String address) {
        door.failed(address);
        return new ProblemException(
                ProblemCode.RESET_LINK_OVER,
                "Ce lien ne marche plus : demandez-en un autre.",
                "This link does not work any more: ask for another one.");
    }
}
