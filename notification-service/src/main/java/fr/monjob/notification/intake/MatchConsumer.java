package fr.monjob.notification.intake;

import fr.monjob.contract.match.MatchedOffer;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.notification.delivery.Teller;
import fr.monjob.notification.rule.OfferRules;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A match becomes a message to the person. */
@ApplicationScoped
class MatchConsumer {

    private final Inbox inbox;
    private final Teller teller;

    MatchConsumer(Inbox inbox, Teller teller) {
        this.inbox = inbox;
        this.teller = teller;
    }

    @Incoming("matches")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "match-messages",
                record,
                on -> on.state(MatchedOffer.class, (envelope, match) -> teller.tell(OfferRules.matched(match))));
    }
}
