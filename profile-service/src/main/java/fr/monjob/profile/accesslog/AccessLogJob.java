package fr.monjob.profile.accesslog;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Keeps the access log for twelve months, and looks every night whether somebody changed it behind our back. */
@ApplicationScoped
class AccessLogJob {

    private static final Logger LOG = Logger.getLogger(AccessLogJob.class);
    private static final int MONTHS_KEPT = 12;

    private final EntityManager database;
    private final Clock clock;

    AccessLogJob(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** At night: it reads all of the log. */
    @Scheduled(cron = "0 37 3 * * ?")
    @Transactional
    void keepHouse() {
        // The whole log is more than a statement of a request may take.
        database.createNativeQuery("SET LOCAL statement_timeout = '10min'").executeUpdate();
        long broken = countBroken();
        if (broken > 0) {
            LOG.errorf("%d lines of the access log are not as they were written: see access_log_broken", broken);
        }
        forgetBefore(
                clock.instant().atZone(ZoneOffset.UTC).minusMonths(MONTHS_KEPT).toInstant());
    }

    long countBroken() {
        return ((Number) database.createNativeQuery("SELECT count(*) FROM access_log_broken")
                        .getSingleResult())
                .longValue();
    }

    private void forgetBefore(Instant then) {
        // The table refuses to lose a younger line: its own clock has the last word.
        database.createNativeQuery("DELETE FROM access_log WHERE at < least(:then, now() - interval '12 months')")
                .setParameter("then", then)
                .executeUpdate();
    }
}
