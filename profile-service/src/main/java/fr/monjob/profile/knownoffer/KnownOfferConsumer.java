package fr.monjob.profile.knownoffer;

import fr.monjob.contract.offer.PublishedOffer;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns the offers that are published, and when they no longer are. */
@ApplicationScoped
class KnownOfferConsumer {

    private final Inbox inbox;
    private final Event<KnownOfferClosed> closings;

    KnownOfferConsumer(Inbox inbox, Event<KnownOfferClosed> closings) {
        this.inbox = inbox;
        this.closings = closings;
    }

    @Incoming("offers")
    @Blocking
    void receive(ConsumerRecord<String, String> event) {
        inbox.receive(
                "known-offers",
                event,
                on -> on.state(PublishedOffer.class, (envelope, offer) -> keep(offer))
                        .gone(envelope -> close(envelope.aggregateId())));
    }

    private void close(UUID offerId) {
        KnownOfferEntity.update("open = false WHERE offerId = ?1", offerId);
        closings.fire(new KnownOfferClosed(offerId));
    }

    private static void keep(PublishedOffer told) {
        KnownOfferEntity known = KnownOfferEntity.findById(told.offerId());
        KnownOfferEntity offer = known == null ? new KnownOfferEntity() : known;
        offer.offerId = told.offerId();
        offer.employerId = told.employerId();
        offer.title = told.title();
        offer.companyName = told.companyName();
        offer.communeName = told.location().communeName();
        offer.open = true;
        offer.persist();
    }
}
