package fr.monjob.messaging.end;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** No job begins any more when the service stops: its database is closed before its clock is. */
@ApplicationScoped
class LastRun {

    private final Scheduler scheduler;

    LastRun(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void stop(@Observes ShutdownEvent stopped) {
        scheduler.pause();
    }
}
