package fr.monjob.notification.intake;

import fr.monjob.contract.application.AppliedOfferChange;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.notification.delivery.Teller;
import fr.monjob.notification.rule.AppliedOfferRules;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A changed offer becomes a message to who applied to it. */
@ApplicationScoped
class AppliedOfferConsumer {

    private final Inbox inbox;
    private final Teller teller;

    AppliedOfferConsumer(Inbox inbox, Teller teller) {
        this.inbox = inbox;
        this.teller = teller;
    }

    @Incoming("applied-offer-changes")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "applied-offer-messages",
                record,
                on -> on.state(
                        AppliedOfferChange.class,
                        (envelope, change) -> teller.tell(AppliedOfferRules.changed(change))));
    }
}
