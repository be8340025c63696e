package fr.monjob.matching.candidatesearch;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Whom an employer saw is kept for the day's count only. */
@ApplicationScoped
class CardsForgottenJob {

    private final SearchLimits limits;

    CardsForgottenJob(SearchLimits limits) {
        this.limits = limits;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        limits.forget();
    }
}
