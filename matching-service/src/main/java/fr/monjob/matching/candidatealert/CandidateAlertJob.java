package fr.monjob.matching.candidatealert;

import fr.monjob.matching.candidatealert.ChangedCandidates.Waiting;
import fr.monjob.matching.candidateindex.CandidateChange;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Tells employers about new and changed people: at once after the commit that brought one, and every five seconds what
 * was left over by a failure or a stop. Several runs at a time do no harm, they only find less to do.
 */
@ApplicationScoped
class CandidateAlertJob {

    private static final Logger LOG = Logger.getLogger(CandidateAlertJob.class);

    private final CandidateAlertService alerts;

    /** A thread of its own: the one that calls after a commit belongs to the consumer. */
    private final ExecutorService atOnce =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "candidate-alert"));

    CandidateAlertJob(CandidateAlertService alerts) {
        this.alerts = alerts;
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) CandidateChange change) {
        atOnce.execute(this::run);
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            Optional<Waiting> next = alerts.findNext();
            while (next.isPresent()) {
                alerts.alert(next.get());
                next = alerts.findNext();
            }
        } catch (RuntimeException failure) {
            LOG.warn("The employers of a new person's offers are told later", failure);
        }
    }

    @PreDestroy
    void stop() {
        atOnce.shutdown();
    }
}
