package fr.monjob.notification.intake;

import fr.monjob.contract.proposal.ProposedOffer;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.notification.delivery.Teller;
import fr.monjob.notification.rule.OfferRules;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** An offer that an advisor proposes becomes a message to the person. */
@ApplicationScoped
class ProposalConsumer {

    private final Inbox inbox;
    private final Teller teller;

    ProposalConsumer(Inbox inbox, Teller teller) {
        this.inbox = inbox;
        this.teller = teller;
    }

    @Incoming("proposals")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "proposal-messages",
                record,
                on -> on.state(
                        ProposedOffer.class, (envelope, proposal) -> teller.tell(OfferRules.proposed(proposal))));
    }
}
