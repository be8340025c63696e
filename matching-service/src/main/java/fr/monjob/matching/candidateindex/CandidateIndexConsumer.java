package fr.monjob.matching.candidateindex;

import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the index of people in step with what profile-service publishes of them. */
@ApplicationScoped
class CandidateIndexConsumer {

    private final Inbox inbox;

    CandidateIndexConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("candidates")
    @Blocking
    void receive(ConsumerRecord<String, String> event) {
        inbox.receive(
                "candidate-index",
                event,
                on -> on.state(
                                CandidateProfile.class,
                                (envelope, profile) -> CandidateEntity.keep(CandidateMapper.toCard(profile)))
                        .gone(envelope -> CandidateEntity.deleteById(envelope.aggregateId())));
    }
}
