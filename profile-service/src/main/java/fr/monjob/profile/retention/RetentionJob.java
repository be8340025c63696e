package fr.monjob.profile.retention;

import fr.monjob.profile.lastcontact.LastContacts;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Nobody is kept longer than two years after the last contact. Runs every hour, in any number of instances: what one has
 * done the others find done.
 */
@ApplicationScoped
class RetentionJob {

    private static final Logger LOG = Logger.getLogger(RetentionJob.class);

    private final RetentionService retention;
    private final Clock clock;

    RetentionJob(RetentionService retention, Clock clock) {
        this.retention = retention;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        LocalDate today = LocalDate.now(clock.withZone(LastContacts.PARIS));
        eraseAll(today);
        boolean more = true;
        while (more) {
            more = retention.giveNotice(today);
        }
    }

    private void eraseAll(LocalDate today) {
        List<UUID> due = retention.listDue(today, RetentionService.NOBODY);
        while (!due.isEmpty()) {
            due.forEach(person -> erase(person, today));
            due = retention.listDue(today, due.get(due.size() - 1));
        }
    }

    /** One who can't be erased keeps nobody else; the next run tries again. */
    private void erase(UUID person, LocalDate today) {
        try {
            retention.eraseIfDue(person, today);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "%s is kept for more than two years: the erasure failed", person);
        }
    }
}
