package fr.monjob.notification.intake;

import fr.monjob.contract.match.CandidatesForOffer;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.notification.delivery.Teller;
import fr.monjob.notification.rule.OfferRules;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** People who newly fit an offer become a message to its employer. */
@ApplicationScoped
class CandidateMatchConsumer {

    private final Inbox inbox;
    private final Teller teller;

    CandidateMatchConsumer(Inbox inbox, Teller teller) {
        this.inbox = inbox;
        this.teller = teller;
    }

    @Incoming("candidate-matches")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "candidate-match-messages",
                record,
                on -> on.state(
                        CandidatesForOffer.class, (envelope, found) -> teller.tell(OfferRules.candidatesFound(found))));
    }
}
