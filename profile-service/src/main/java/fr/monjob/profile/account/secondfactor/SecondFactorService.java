package fr.monjob.profile.account.secondfactor;

import fr.monjob.contract.account.AccountNotice.Matter;
import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.notice.AccountNotices;
import fr.monjob.profile.account.password.PasswordProofService;
import fr.monjob.profile.account.session.SessionService;
import fr.monjob.profile.qr.QrCode;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The caller's own second factor: set up, replaced, switched off. Each begins with the password, because a session is open
 * on screens that others find; what is wrong is counted before it is said.
 */
@ApplicationScoped
public class SecondFactorService {

    private final SecondFactorConfig config;
    private final SecondFactors factors;
    private final SecondFactorRepository repository;
    private final CodeCheck codes;
    private final SecretVault vault;
    private final RecoveryCodes recoveryCodes;
    private final PasswordProofService passwords;
    private final SessionService sessions;
    private final AccountNotices notices;
    private final CurrentUser caller;
    private final Clock clock;

    SecondFactorService(
            SecondFactorConfig config,
            SecondFactors factors,
            SecondFactorRepository repository,
            CodeCheck codes,
            SecretVault vault,
            RecoveryCodes recoveryCodes,
            PasswordProofService passwords,
            SessionService sessions,
            AccountNotices notices,
            CurrentUser caller,
            Clock clock) {
        this.config = config;
        this.factors = factors;
        this.repository = repository;
        this.codes = codes;
        this.vault = vault;
        this.recoveryCodes = recoveryCodes;
        this.passwords = passwords;
        this.sessions = sessions;
        this.notices = notices;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public SecondFactorView describe() {
        UUID id = caller.accountId();
        boolean active = !factors.listActive(List.of(id)).isEmpty();
        return new SecondFactorView(
                active ? SecondFactorState.ACTIVE : SecondFactorState.ABSENT,
                config.required(),
                recoveryCodes.countLeft(id));
    }

    /**
     * A secret for a phone, which counts once a code of it was given. Who has a second factor gives a code of it, too.
     *
     * @throws ProblemException 400 when the password or the code is wrong, 429 when either was tried too often
     */
    public SecondFactorSetupView begin(SecondFactorSetupRequest request) {
        passwords.require(caller.accountId(), "password", request.password());
        byte[] secret = SharedSecret.next();
        AccountEntity account = afterACode(
                request.code(),
                passed -> repository.propose(
                        passed.id,
                        vault.seal(secret, passed.id),
                        clock.instant().plus(config.pending())));
        String uri = SharedSecret.uri(secret, account.identifier);
        return new SecondFactorSetupView(SharedSecret.base32(secret), uri, new QrCode(uri).picture());
    }

    /**
     * The phone has the secret: from now on it is asked for. All other sessions of the account end.
     *
     * @return the recovery codes, which are shown here and never again
     * @throws ProblemException 400 when the code is wrong, 409 when no secret waits for one, 429 when it was tried too often
     */
    public RecoveryCodesView confirm(String code) {
        Optional<List<String>> shown = QuarkusTransaction.requiringNew().call(() -> {
            AccountEntity account = lockOwn();
            SecondFactorEntity held = SecondFactorEntity.lock(account.id)
                    .filter(factor -> factor.waitsForItsFirstCode(clock.instant()))
                    .orElseThrow(SecondFactorService::nothingWaits);
            return codes.activates(account, held, code) ? Optional.of(tellAndRenew(account)) : Optional.empty();
        });
        return new RecoveryCodesView(shown.orElseThrow(SecondFactorService::wrongCode));
    }

    /**
     * The password alone opens the account again; all other sessions end.
     *
     * @throws ProblemException 400 when the password or the code is wrong, 409 when staff must have one, 429 when either was
     *     tried too often
     */
    public void remove(SecondFactorRemovalRequest request) {
        if (config.required()) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "La deuxième étape est obligatoire : vous pouvez changer de téléphone, pas la désactiver.",
                    "The second step is required: you can change the phone, not switch it off.");
        }
        passwords.require(caller.accountId(), "password", request.password());
        afterACode(request.code(), account -> {
            if (repository.remove(account.id)) {
                sessions.endOthers(account.id, caller.findSessionId());
                notices.give(account, Matter.SECOND_FACTOR_REMOVED);
            }
        });
    }

    private List<String> tellAndRenew(AccountEntity account) {
        sessions.endOthers(account.id, caller.findSessionId());
        notices.give(account, Matter.SECOND_FACTOR_ADDED);
        return recoveryCodes.renew(account.id);
    }

    /** Does it while nobody logs in to the account or changes its second factor; a wrong code is counted. */
    private AccountEntity afterACode(String codeOrNull, Consumer<AccountEntity> work) {
        Optional<AccountEntity> done = QuarkusTransaction.requiringNew().call(() -> {
            AccountEntity account = lockOwn();
            if (!factors.check(account, codeOrNull).letsIn()) {
                return Optional.empty();
            }
            work.accept(account);
            return Optional.of(account);
        });
        return done.orElseThrow(SecondFactorService::wrongCode);
    }

    private AccountEntity lockOwn() {
        return AccountEntity.lock(caller.accountId())
                .orElseThrow(() -> new ProblemException(ProblemCode.UNAUTHENTICATED));
    }

    private static ProblemException wrongCode() {
        return new ProblemException(ProblemCode.VALIDATION_FAILED)
                .withViolation(
                        "code",
                        "Ce code n'est pas le bon, ou il a déjà servi. Vérifiez-le, ou attendez le suivant.",
                        "This code is wrong, or was used already. Check it, or wait for the next one.");
    }

    private static ProblemException nothingWaits() {
        return new ProblemException(
                ProblemCode.CONFLICT,
                "Trop de temps a passé : recommencez la configuration.",
                "Too much time has passed: begin the set-up again.");
    }
}
