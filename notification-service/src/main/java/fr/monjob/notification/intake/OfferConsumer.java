package fr.monjob.notification.intake;

import fr.monjob.contract.offer.PublishedOffer;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.notification.delivery.Teller;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A closed offer takes back what has not been sent about it. */
@ApplicationScoped
class OfferConsumer {

    private final Inbox inbox;
    private final Teller teller;

    OfferConsumer(Inbox inbox, Teller teller) {
        this.inbox = inbox;
        this.teller = teller;
    }

    @Incoming("offers")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "offer-closings",
                record,
                on -> on.state(PublishedOffer.class, (envelope, offer) -> teller.offerPublished(offer.offerId()))
                        .gone(envelope -> teller.offerClosed(envelope.aggregateId())));
    }
}
