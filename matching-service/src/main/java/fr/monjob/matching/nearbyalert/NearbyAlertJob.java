package fr.monjob.matching.nearbyalert;

import fr.monjob.matching.offerindex.OfferPublication;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Tells people about new offers: at once after the commit that published one, and every five seconds what was left
 * over by a failure or a stop. Several runs at a time do no harm, they only find less to do.
 */
@ApplicationScoped
class NearbyAlertJob {

    private static final Logger LOG = Logger.getLogger(NearbyAlertJob.class);

    private final NearbyAlertService alerts;

    /** A thread of its own: the one that calls after a commit belongs to the consumer. */
    private final ExecutorService atOnce = Executors.newSingleThreadExecutor(work -> new Thread(work, "nearby-alert"));

    NearbyAlertJob(NearbyAlertService alerts) {
        this.alerts = alerts;
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfferPublication publication) {
        atOnce.execute(this::run);
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            Optional<UUID> next = alerts.findNext();
            while (next.isPresent()) {
                alerts.alert(next.get());
                next = alerts.findNext();
            }
        } catch (RuntimeException failure) {
            LOG.warn("A new offer's people are told later", failure);
        }
    }

    @PreDestroy
    void stop() {
        atOnce.shutdown();
    }
}
