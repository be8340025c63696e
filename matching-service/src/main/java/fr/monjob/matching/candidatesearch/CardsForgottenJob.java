package fr.monjob.matching.candidatesearch;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Whom an employer saw is kept for the day's count only. */
@ApplicationScoped
class CardsForgottenJob {

    private final CardLimit limit;

    CardsForgottenJob(CardLimit limit) {
        this.limit = limit;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        limit.forget();
    }
}
