package fr.monjob.notification.intake;

import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.notification.delivery.Teller;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A person who is no longer available gets no offers that wait to be sent. */
@ApplicationScoped
class CandidateConsumer {

    private final Inbox inbox;
    private final Teller teller;

    CandidateConsumer(Inbox inbox, Teller teller) {
        this.inbox = inbox;
        this.teller = teller;
    }

    @Incoming("candidates")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "candidate-withdrawals",
                record,
                on -> on.state(CandidateProfile.class, (envelope, candidate) -> {})
                        .gone(envelope -> teller.withdrawn(envelope.aggregateId())));
    }
}
