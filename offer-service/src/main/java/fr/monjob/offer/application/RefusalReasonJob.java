package fr.monjob.offer.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets why somebody was refused, three months later: nobody shall carry it along. The state and its dates stay. */
@ApplicationScoped
class RefusalReasonJob {

    private final ApplicationConfig config;
    private final Clock clock;

    RefusalReasonJob(ApplicationConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** At night, when nobody waits for the locks. No event: none ever said the reason. */
    @Scheduled(cron = "0 47 2 * * ?")
    @Transactional
    void forget() {
        ApplicationEntity.update(
                "refusalReason = null where refusalReason is not null and changedAt < ?1",
                clock.instant().minus(config.refusalReasonKept()));
    }
}
