package fr.monjob.offer.offer;

import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services of a published offer, and of its end. */
@ApplicationScoped
class OfferPublisher {

    private final Outbox outbox;

    OfferPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void published(OfferEntity offer) {
        offer.persistAndFlush();
        outbox.append(EventType.OFFER_PUBLISHED, offer.id, offer.version, OfferMapper.event(offer));
    }

    void closed(OfferEntity offer) {
        offer.persistAndFlush();
        outbox.append(EventType.OFFER_CLOSED, offer.id, offer.version, null);
    }
}
