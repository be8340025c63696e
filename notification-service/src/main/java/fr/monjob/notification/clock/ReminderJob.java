package fr.monjob.notification.clock;

import fr.monjob.notification.delivery.Teller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;

/** Tells what is due soon: each once, whichever of several instances finds it first. */
@ApplicationScoped
class ReminderJob {

    private static final int AT_A_TIME = 1_000;

    private final EntityManager entityManager;
    private final Teller teller;
    private final Clock clock;

    ReminderJob(EntityManager entityManager, Teller teller, Clock clock) {
        this.entityManager = entityManager;
        this.teller = teller;
        this.clock = clock;
    }

    @Scheduled(
            every = "${monjob.reminder.every:1m}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        int told = 0;
        while (told < AT_A_TIME && QuarkusTransaction.requiringNew().call(this::tellNext)) {
            told++;
        }
    }

    private boolean tellNext() {
        Instant now = clock.instant();
        var next = entityManager
                .createNativeQuery("""
                        SELECT * FROM reminder WHERE settled_at IS NULL AND remind_at <= :now
                         ORDER BY remind_at LIMIT 1 FOR UPDATE SKIP LOCKED
                        """, ReminderEntity.class)
                .setParameter("now", now)
                .getResultList();
        if (next.isEmpty()) {
            return false;
        }
        ReminderEntity reminder = (ReminderEntity) next.get(0);
        // Past its day, after a long stop: the reader could not do what it asks for.
        if (reminder.dueAt.isAfter(now)) {
            teller.tell(reminder.draft);
        }
        reminder.settledAt = now;
        return true;
    }
}
