package fr.monjob.offer.offer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends offers whose last day is over; every ten minutes, so that a night's offers are gone before people look. */
@ApplicationScoped
class OfferExpiryJob {

    private final OfferService offers;

    OfferExpiryJob(OfferService offers) {
        this.offers = offers;
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expire() {
        boolean more = true;
        while (more) {
            more = offers.expire();
        }
    }
}
