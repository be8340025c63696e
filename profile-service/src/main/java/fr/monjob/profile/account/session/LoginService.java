package fr.monjob.profile.account.session;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.Identifier;
import fr.monjob.profile.account.limit.LoginAttempts;
import fr.monjob.profile.account.limit.LoginDoor;
import fr.monjob.profile.account.password.Passwords;
import fr.monjob.profile.account.secondfactor.SecondFactors;
import fr.monjob.profile.account.secondfactor.SecondFactors.Verdict;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens a session for who knows the password. Limits come first, dearer checks later; whether an account exists, is closed
 * or has another password can be told from neither the answer nor its time. No connection is held while hashing.
 */
@ApplicationScoped
public class LoginService {

    private final LoginDoor door;
    private final LoginAttempts attempts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final SessionService sessions;

    LoginService(
            LoginDoor door,
            LoginAttempts attempts,
            Passwords passwords,
            SecondFactors factors,
            SessionService sessions) {
        this.door = door;
        this.attempts = attempts;
        this.passwords = passwords;
        this.factors = factors;
        this.sessions = sessions;
    }

    /**
     * @param address the client's, for the limits
     * @throws ProblemException 401 when identifier and password do not belong together or the code is not right, 429 when it was tried too often,
     *     503 when too many log in at once
     */
    public TokensView login(LoginRequest request, String address) {
        door.enter(address);
        // An identifier of no kind belongs to nobody, and is treated like any other that belongs to nobody.
        String identifier = Identifier.parse(request.identifier())
                .map(Identifier::value)
                .orElseGet(() -> request.identifier().strip().toLowerCase(Locale.ROOT));
        boolean right = passwords.matches(request.password(), () -> countAttempt(identifier));
        if (!right) {
            door.failed(address);
            throw new ProblemException(
                    ProblemCode.BAD_CREDENTIALS,
                    "L'identifiant ou le mot de passe n'est pas le bon.",
                    "The identifier or the password is wrong.");
        }
        requireSecondFactor(identifier, request.code(), address);
        return QuarkusTransaction.requiringNew().call(() -> {
            attempts.forget(identifier);
            return sessions.open(AccountEntity.findByIdentifier(identifier).orElseThrow());
        });
    }

    /** Nothing is said of a code before the password was right, and the attempt counts until the code was, too. */
    private void requireSecondFactor(String identifier, String code, String address) {
        Verdict verdict = QuarkusTransaction.requiringNew()
                .call(() ->
                        factors.check(AccountEntity.findByIdentifier(identifier).orElseThrow(), code));
        if (verdict == Verdict.MISSING) {
            throw new ProblemException(
                    ProblemCode.SECOND_FACTOR_REQUIRED,
                    "Donnez aussi le code de votre téléphone.",
                    "Give the code of your phone as well.");
        }
        if (verdict == Verdict.WRONG) {
            door.failed(address);
            throw new ProblemException(
                    ProblemCode.SECOND_FACTOR_WRONG,
                    "Ce code n'est pas le bon, ou il a déjà servi. Attendez le suivant.",
                    "This code is wrong, or was used already. Wait for the next one.");
        }
    }

    /** The hash to compare with; null when there is no open account. */
    private String countAttempt(String identifier) {
        return QuarkusTransaction.requiringNew().call(() -> {
            attempts.begin(identifier);
            Optional<AccountEntity> account = AccountEntity.findByIdentifier(identifier);
            return account.filter(AccountEntity::isOpen)
                    .map(open -> open.passwordHash)
                    .orElse(null);
        });
    }
}
