package fr.monjob.offer.offer;

import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.outbox.Outbox;
import fr.monjob.messaging.retelling.Retelling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Tells the other services of a published offer, and of its end. */
@ApplicationScoped
class OfferPublisher implements Retelling {

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

    @Override
    public List<Told> lockNext(UUID after, int most) {
        return OfferEntity.<OfferEntity>find("status <> ?1 and id > ?2 order by id", OfferStatus.DRAFT, after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .stream()
                .map(OfferPublisher::told)
                .toList();
    }

    private static Told told(OfferEntity offer) {
        return offer.status == OfferStatus.PUBLISHED
                ? new Told(
                        EventType.OFFER_PUBLISHED, offer.id, offer.version, OfferMapper.event(offer), offer.publishedAt)
                : new Told(EventType.OFFER_CLOSED, offer.id, offer.version, null, offer.publishedAt);
    }
}
