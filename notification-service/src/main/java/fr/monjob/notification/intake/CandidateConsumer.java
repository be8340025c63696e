package fr.monjob.notification.intake;

import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.notification.delivery.Teller;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
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
    CompletionStage<Void> receive(KafkaRecordBatch<String, String> records) {
        return inbox.receiveAll(
                "candidate-withdrawals",
                records,
                on -> on.state(CandidateProfile.class, (envelope, candidate) -> {})
                        .gone(envelope -> teller.withdrawn(envelope.aggregateId())));
    }
}
