package fr.monjob.profile.account.password;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.limit.LoginAttempts;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Asks who is logged in for the password once more: a token that was left behind somewhere does not suffice. */
@ApplicationScoped
public class PasswordProofService {

    private final LoginAttempts attempts;
    private final Passwords passwords;

    PasswordProofService(LoginAttempts attempts, Passwords passwords) {
        this.attempts = attempts;
        this.passwords = passwords;
    }

    /**
     * The account, when this is its password. What is wrong counts by itself: strangers who guess at the log-in make
     * nobody wait who is in, and a right one here takes nothing of theirs back.
     *
     * @param field that holds the password in what was sent
     * @throws ProblemException 400 when it is another one, 401 when nobody logs in to the account, 429 when it was tried too
     *     often
     */
    public AccountEntity require(UUID accountId, String field, String password) {
        AccountEntity account = QuarkusTransaction.requiringNew().call(() -> open(accountId));
        if (!passwords.matches(password, () -> countAttempt(account))) {
            throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                    .withViolation(
                            field, "Ce n'est pas votre mot de passe actuel.", "This is not your present password.");
        }
        QuarkusTransaction.requiringNew().run(() -> attempts.forget(countedAs(account)));
        return account;
    }

    private String countAttempt(AccountEntity account) {
        QuarkusTransaction.requiringNew().run(() -> attempts.begin(countedAs(account)));
        return account.passwordHash;
    }

    private static String countedAs(AccountEntity account) {
        return "logged in as " + account.id;
    }

    private static AccountEntity open(UUID accountId) {
        AccountEntity account = AccountEntity.findById(accountId);
        if (account == null || !account.isOpen() || account.passwordHash == null) {
            throw new ProblemException(ProblemCode.UNAUTHENTICATED);
        }
        return account;
    }
}
