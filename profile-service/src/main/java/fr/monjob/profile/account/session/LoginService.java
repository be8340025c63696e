package fr.monjob.profile.account.session;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.Identifier;
import fr.monjob.profile.account.device.KnownDevices;
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
import java.util.concurrent.atomic.AtomicReference;

/**
 * Opens a session for who knows the password. Limits come first, dearer checks later; whether an account exists, is closed
 * or has another password can be told from neither the answer nor its time. No connection is held while hashing.
 * Strangers who try an account make each other wait, never a device from which its owner got in.
 */
@ApplicationScoped
public class LoginService {

    private final LoginDoor door;
    private final LoginAttempts attempts;
    private final KnownDevices devices;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final SessionService sessions;

    LoginService(
            LoginDoor door,
            LoginAttempts attempts,
            KnownDevices devices,
            Passwords passwords,
            SecondFactors factors,
            SessionService sessions) {
        this.door = door;
        this.attempts = attempts;
        this.devices = devices;
        this.passwords = passwords;
        this.factors = factors;
        this.sessions = sessions;
    }

    /**
     * @param address the client's, for the limits
     * @param device  what the device shows of having been here before, null for nothing
     * @throws ProblemException 401 when identifier, password and code do not belong together, 429 when it was tried too often,
     *     503 when too many log in at once
     */
    public OpenedSession login(LoginRequest request, String address, String device) {
        door.enter(address);
        // An identifier of no kind belongs to nobody, and is treated like any other that belongs to nobody.
        String identifier = Identifier.parse(request.identifier())
                .map(Identifier::value)
                .orElseGet(() -> request.identifier().strip().toLowerCase(Locale.ROOT));
        AtomicReference<String> compared = new AtomicReference<>();
        boolean right = passwords.matches(
                request.password(), () -> compared.updateAndGet(none -> countAttempt(identifier, device)));
        if (!right) {
            door.failed(address);
            throw wrong();
        }
        Entry entry = QuarkusTransaction.requiringNew().call(() -> enter(identifier, compared.get(), request, device));
        requireSecondFactor(entry.verdict(), address);
        return entry.session();
    }

    /** @param session null unless the verdict lets in */
    private record Entry(Verdict verdict, OpenedSession session) {}

    /** Whoever sets a new password, binds a phone, closes or erases the account meanwhile ends all sessions, this one too. */
    private Entry enter(String identifier, String compared, LoginRequest request, String device) {
        AccountEntity account = AccountEntity.lockByIdentifier(identifier)
                .filter(AccountEntity::isOpen)
                .filter(open -> compared.equals(open.passwordHash))
                .orElseThrow(LoginService::wrong);
        Verdict verdict = factors.check(account, request.code());
        if (!verdict.letsIn()) {
            return new Entry(verdict, null);
        }
        attempts.forget(devices.countedAs(account, device));
        return new Entry(verdict, new OpenedSession(sessions.open(account), devices.prove(account, device)));
    }

    /** Nothing is said of a code before the password was right, and the attempt counts until the code was, too. */
    private void requireSecondFactor(Verdict verdict, String address) {
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
                    "Ce code n'est pas le bon, ou il a déjà servi. Vérifiez-le, ou attendez le suivant.",
                    "This code is wrong, or was used already. Check it, or wait for the next one.");
        }
    }

    /** Also for an account that was closed or erased, or got another password, while this one was being checked. */
    private static ProblemException wrong() {
        return new ProblemException(
                ProblemCode.BAD_CREDENTIALS,
                "L'identifiant ou le mot de passe n'est pas le bon.",
                "The identifier or the password is wrong.");
    }

    /** The hash to compare with; null when there is no open account. */
    private String countAttempt(String identifier, String device) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<AccountEntity> account =
                    AccountEntity.findByIdentifier(identifier).filter(AccountEntity::isOpen);
            attempts.begin(account.map(open -> devices.countedAs(open, device)).orElse(identifier));
            return account.map(open -> open.passwordHash).orElse(null);
        });
    }
}
