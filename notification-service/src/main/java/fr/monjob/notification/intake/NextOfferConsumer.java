package fr.monjob.notification.intake;

import fr.monjob.contract.match.NextOffers;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.notification.delivery.Teller;
import fr.monjob.notification.rule.OfferRules;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What fits after a refusal becomes a message to the person. */
@ApplicationScoped
class NextOfferConsumer {

    private final Inbox inbox;
    private final Teller teller;

    NextOfferConsumer(Inbox inbox, Teller teller) {
        this.inbox = inbox;
        this.teller = teller;
    }

    @Incoming("next-offers")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "next-offer-messages",
                record,
                on -> on.state(NextOffers.class, (envelope, next) -> teller.tell(OfferRules.next(next))));
    }
}
