package fr.monjob.profile.erasure;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** A service that was away for a day is asked again until it has answered. */
@ApplicationScoped
class ErasureJob {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final ErasureService erasures;

    ErasureJob(ErasureService erasures) {
        this.erasures = erasures;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void askAgain() {
        erasures.askAgain(PATIENCE);
    }
}
