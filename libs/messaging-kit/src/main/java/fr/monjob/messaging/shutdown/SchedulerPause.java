package fr.monjob.messaging.shutdown;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** No job begins any more when the service stops: its database is closed before its clock is. */
@ApplicationScoped
class SchedulerPause {

    private final Scheduler scheduler;

    SchedulerPause(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void stop(@Observes ShutdownEvent stopped) {
        scheduler.pause();
    }
}
