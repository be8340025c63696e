package fr.monjob.profile.account.key;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Sees to it that there is a key before the first request, and that it changes in time. */
@ApplicationScoped
class KeyRotationJob {

    private final SigningKeyService keys;

    KeyRotationJob(SigningKeyService keys) {
        this.keys = keys;
    }

    void beforeFirstRequest(@Observes StartupEvent starting) {
        keys.rotate();
    }

    @Scheduled(every = "1m", delayed = "1m")
    void rotate() {
        keys.rotate();
    }
}
