package fr.monjob.profile.account.limit;

import fr.monjob.profile.secret.Sha256;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jboss.logging.Logger;

/**
 * Counts attempts by what they try, an identifier for one, over all instances and restarts. An attempt counts before its
 * password is checked, or a thousand at once would all be the first; a right password takes the count back.
 */
@ApplicationScoped
public class LoginAttempts {

    private static final Logger LOG = Logger.getLogger(LoginAttempts.class);

    private final EntityManager database;
    private final LoginThrottlePolicy policy;
    private final Clock clock;

    LoginAttempts(EntityManager database, LoginConfig config, Clock clock) {
        this.database = database;
        this.policy = new LoginThrottlePolicy(
                config.freeAttempts(), config.forgottenAfter(), Duration.ofSeconds(1), config.longestDelay());
        this.clock = clock;
    }

    /**
     * Counts an attempt on this subject.
     *
     * @throws ProblemException 429 when the last one was too short a while ago
     */
    @Transactional(TxType.MANDATORY)
    public void begin(String subject) {
        // As the database keeps it: rounded up there, it would lie in the future here.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LoginAttemptEntity attempts = lock(Sha256.of(subject), now);
        requireAllowed(attempts, now);
        count(attempts, now);
    }

    /**
     * Looks whether an attempt on this subject may be made, without counting it: for what can't be guessed so fast that
     * many at once would matter.
     *
     * @throws ProblemException 429 when the last wrong one was too short a while ago
     */
    @Transactional(TxType.MANDATORY)
    public void requireAllowed(String subject) {
        LoginAttemptEntity attempts = LoginAttemptEntity.findById(Sha256.of(subject));
        if (attempts != null) {
            requireAllowed(attempts, clock.instant());
        }
    }

    /** Counts an attempt that was wrong. */
    @Transactional(TxType.MANDATORY)
    public void fail(String subject) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        count(lock(Sha256.of(subject), now), now);
    }

    private void requireAllowed(LoginAttemptEntity attempts, Instant now) {
        Instant allowed =
                policy.isForgotten(attempts.lastAt, now) ? now : policy.nextAttemptAt(attempts.count, attempts.lastAt);
        if (now.isBefore(allowed)) {
            throw new ProblemException(
                            ProblemCode.TOO_MANY_REQUESTS,
                            "Trop d'essais : attendez un peu.",
                            "Too many attempts: wait a little.")
                    .withRetryAfter(Duration.between(now, allowed));
        }
    }

    private void count(LoginAttemptEntity attempts, Instant now) {
        attempts.count = policy.isForgotten(attempts.lastAt, now) ? 1 : attempts.count + 1;
        attempts.lastAt = now;
        if (attempts.count == policy.freeAttempts()) {
            LOG.warnf("Attempts slowed down on %s", HexFormat.of().formatHex(attempts.subject, 0, 6));
        }
    }

    /** The password was right. */
    @Transactional(TxType.MANDATORY)
    public void forget(String subject) {
        LoginAttemptEntity.delete("subject", (Object) Sha256.of(subject));
    }

    private LoginAttemptEntity lock(byte[] subject, Instant now) {
        while (true) {
            database.createNativeQuery("INSERT INTO login_attempt (subject, count, last_at) VALUES (:subject, 0, :now)"
                            + " ON CONFLICT DO NOTHING")
                    .setParameter("subject", subject)
                    .setParameter("now", now)
                    .executeUpdate();
            LoginAttemptEntity row = LoginAttemptEntity.findById(subject, LockModeType.PESSIMISTIC_WRITE);
            // Null when a right password has just taken it away.
            if (row != null) {
                return row;
            }
        }
    }
}
