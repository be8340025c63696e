package fr.monjob.matching.offerindex;

import fr.monjob.contract.offer.PublishedOffer;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the index of offers in step with what offer-service publishes. */
@ApplicationScoped
class OfferIndexConsumer {

    private final Inbox inbox;
    private final Event<OfferPublication> publications;

    OfferIndexConsumer(Inbox inbox, Event<OfferPublication> publications) {
        this.inbox = inbox;
        this.publications = publications;
    }

    @Incoming("offers")
    @Blocking
    void receive(ConsumerRecord<String, String> event) {
        inbox.receive(
                "offer-index",
                event,
                on -> on.state(PublishedOffer.class, (envelope, offer) -> keep(offer))
                        .gone(envelope -> OfferEntity.deleteById(envelope.aggregateId())));
    }

    private void keep(PublishedOffer offer) {
        if (OfferEntity.keep(OfferMapper.toIndexed(offer))) {
            publications.fire(new OfferPublication(offer.offerId()));
        }
    }
}
