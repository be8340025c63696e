package fr.monjob.matching.candidatealert;

import fr.monjob.matching.alert.AlertThread;
import fr.monjob.matching.candidatealert.ChangedCandidates.Waiting;
import fr.monjob.matching.candidateindex.CandidateChange;
import fr.monjob.matching.engine.CaughtUpEngine;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Tells employers about new and changed people: at once after the commit that brought one, and every five seconds what
 * was left over by a failure or a stop. Several instances at a time do no harm, they only find less to do.
 */
@ApplicationScoped
class CandidateAlertJob {

    private static final Logger LOG = Logger.getLogger(CandidateAlertJob.class);

    private final CandidateAlertService alerts;
    private final CaughtUpEngine engine;

    /** The thread that calls after a commit belongs to the consumer. */
    private final AlertThread thread = new AlertThread("candidate-alert", this::run);

    CandidateAlertJob(CandidateAlertService alerts, CaughtUpEngine engine) {
        this.alerts = alerts;
        this.engine = engine;
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) CandidateChange change) {
        thread.wake();
    }

    @Scheduled(every = "5s", delayed = "5s")
    void wake() {
        thread.wake();
    }

    private void run() {
        try {
            List<Waiting> some = alerts.take();
            while (!some.isEmpty()) {
                alerts.alert(some, engine.get());
                some = alerts.take();
            }
        } catch (RuntimeException failure) {
            LOG.warn("The employers of a new person's offers are told later", failure);
        }
    }

    @PreDestroy
    void stop() {
        thread.close();
    }
}
