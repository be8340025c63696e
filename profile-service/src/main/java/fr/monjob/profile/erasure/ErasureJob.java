package fr.monjob.profile.erasure;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Looks again after an hour, when no log-in of the person lives any more; then every hour until all have answered. */
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
