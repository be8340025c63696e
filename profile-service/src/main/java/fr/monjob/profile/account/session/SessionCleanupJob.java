package fr.monjob.profile.account.session;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Forgets sessions 30 days after their end, until when a second use of one of their tokens is still noticed. */
@ApplicationScoped
class SessionCleanupJob {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration ATTEMPTS_KEPT = Duration.ofDays(1);

    private final EntityManager database;
    private final Clock clock;

    SessionCleanupJob(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** At night, when nobody waits for the locks. */
    @Scheduled(cron = "0 17 3 * * ?")
    @Transactional
    void forgetOld() {
        Instant now = clock.instant();
        database.createNativeQuery("DELETE FROM session WHERE expires_at < :then")
                .setParameter("then", now.minus(KEPT))
                .executeUpdate();
        database.createNativeQuery("DELETE FROM login_attempt WHERE last_at < :then")
                .setParameter("then", now.minus(ATTEMPTS_KEPT))
                .executeUpdate();
    }
}
