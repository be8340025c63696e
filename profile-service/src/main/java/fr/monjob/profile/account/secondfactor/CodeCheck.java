package fr.monjob.profile.account.secondfactor;

import fr.monjob.contract.account.AccountNotice.Matter;
import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.limit.LoginThrottlePolicy;
import fr.monjob.profile.account.notice.AccountNotices;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jboss.logging.Logger;

/**
 * Checks what was typed as a code, and counts what was wrong. Whoever gets here knows the password: one guess in 333 333 is
 * right (three steps of a million), so guesses are slowed down far more than those of passwords, on every way in, and only
 * a right code takes the count back. At most eight are checked in the first quarter of an hour and about a hundred a day.
 */
@ApplicationScoped
class CodeCheck {

    private static final Logger LOG = Logger.getLogger(CodeCheck.class);

    /** Five, then waits of 1, 2, 4 and 8 minutes, then one every quarter of an hour; a day without any begins anew. */
    static final LoginThrottlePolicy POLICY =
            new LoginThrottlePolicy(5, Duration.ofDays(1), Duration.ofMinutes(1), Duration.ofMinutes(15));

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]");

    private final SecondFactorRepository factors;
    private final SecretVault vault;
    private final RecoveryCodes recoveryCodes;
    private final AccountNotices notices;
    private final Clock clock;

    CodeCheck(
            SecondFactorRepository factors,
            SecretVault vault,
            RecoveryCodes recoveryCodes,
            AccountNotices notices,
            Clock clock) {
        this.factors = factors;
        this.vault = vault;
        this.recoveryCodes = recoveryCodes;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Whether this is a code of the phone or one of the recovery codes; it is used up.
     *
     * @param held the account's row, locked
     * @throws ProblemException 429 when the last wrong one was too short a while ago
     */
    boolean passes(AccountEntity account, SecondFactorEntity held, String typed) {
        return counted(
                account,
                held,
                () -> steps(held, held.secret, typed).anyMatch(step -> factors.use(held.accountId, step))
                        || recoveryCodes.use(held.accountId, typed));
    }

    /** The same for the first code of a secret that waits for it, and is the account's from then on. */
    boolean activates(AccountEntity account, SecondFactorEntity held, String typed) {
        return counted(
                account,
                held,
                () -> steps(held, held.pending, typed)
                        .anyMatch(step -> factors.activate(held.accountId, step, clock.instant())));
    }

    private LongStream steps(SecondFactorEntity held, byte[] sealed, String typed) {
        String code = BLANKS.matcher(typed).replaceAll("");
        return vault.open(sealed, held.accountId).stream()
                .flatMapToLong(secret -> Totp.findStep(secret, code, clock.instant()).stream());
    }

    private boolean counted(AccountEntity account, SecondFactorEntity held, BooleanSupplier right) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int before = countedBefore(held, now);
        Instant allowed = POLICY.nextAttemptAt(before, held.lastWrongAt);
        if (now.isBefore(allowed)) {
            throw new ProblemException(
                            ProblemCode.TOO_MANY_REQUESTS,
                            "Trop de codes faux : attendez un peu.",
                            "Too many wrong codes: wait a little.")
                    .withRetryAfter(Duration.between(now, allowed));
        }
        if (right.getAsBoolean()) {
            factors.count(held.accountId, 0, null);
            return true;
        }
        factors.count(held.accountId, before + 1, now);
        if (held.isActive() && before + 1 == POLICY.freeAttempts()) {
            LOG.warnf("Codes are guessed for account %s by who knows its password", account.id);
            notices.give(account, Matter.SECOND_FACTOR_TRIED);
        }
        return false;
    }

    private static int countedBefore(SecondFactorEntity held, Instant now) {
        return Optional.ofNullable(held.lastWrongAt)
                .filter(last -> !POLICY.isForgotten(last, now))
                .map(last -> held.wrongCodes)
                .orElse(0);
    }
}
