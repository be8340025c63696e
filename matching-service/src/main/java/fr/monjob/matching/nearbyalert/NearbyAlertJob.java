package fr.monjob.matching.nearbyalert;

import fr.monjob.matching.alert.AlertThread;
import fr.monjob.matching.engine.CaughtUpEngine;
import fr.monjob.matching.nearbyalert.OfferAlerts.Waiting;
import fr.monjob.matching.offerindex.OfferPublication;
import fr.monjob.trace.Traces;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Tells people about new offers: at once after the commit that published one, and every five seconds what was left
 * over by a failure or a stop. Several instances at a time do no harm, they only find less to do.
 */
@ApplicationScoped
class NearbyAlertJob {

    private static final Logger LOG = Logger.getLogger(NearbyAlertJob.class);

    private final NearbyAlertService alerts;
    private final CaughtUpEngine engine;
    private final Traces traces;

    /** The thread that calls after a commit belongs to the consumer. */
    private final AlertThread thread = new AlertThread("nearby-alert", this::run);

    NearbyAlertJob(NearbyAlertService alerts, CaughtUpEngine engine, Traces traces) {
        this.alerts = alerts;
        this.engine = engine;
        this.traces = traces;
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfferPublication publication) {
        thread.wake();
    }

    @Scheduled(every = "5s", delayed = "5s")
    void wake() {
        thread.wake();
    }

    private void run() {
        try {
            Optional<Waiting> next = alerts.findNext();
            while (next.isPresent()) {
                alert(next.get());
                next = alerts.findNext();
            }
        } catch (RuntimeException failure) {
            LOG.warn("A new offer's people are told later", failure);
        }
    }

    private void alert(Waiting next) {
        traces.work(next.traceparentOrNull(), "tell people of an offer")
                .run(() -> alerts.alert(next.offerId(), engine.get()));
    }

    @PreDestroy
    void stop() {
        thread.close();
    }
}
