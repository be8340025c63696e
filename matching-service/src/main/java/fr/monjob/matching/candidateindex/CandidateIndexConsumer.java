package fr.monjob.matching.candidateindex;

import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.match.api.PersonCard;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the index of people in step with what profile-service publishes of them. */
@ApplicationScoped
class CandidateIndexConsumer {

    /** News older than this is history, read again for a new index: nobody is told. */
    private static final Duration NEWS = Duration.ofDays(1);

    private final Inbox inbox;
    private final Event<CandidateChange> changes;
    private final Clock clock;

    CandidateIndexConsumer(Inbox inbox, Event<CandidateChange> changes, Clock clock) {
        this.inbox = inbox;
        this.changes = changes;
        this.clock = clock;
    }

    @Incoming("candidates")
    @Blocking
    void receive(ConsumerRecord<String, String> event) {
        inbox.receive(
                "candidate-index",
                event,
                on -> on.state(
                                CandidateProfile.class,
                                (envelope, profile) -> keep(CandidateMapper.toCard(profile), envelope.occurredAt()))
                        .gone(envelope -> CandidateEntity.deleteById(envelope.aggregateId())));
    }

    private void keep(PersonCard card, Instant occurredAt) {
        Optional<CandidateChange> change = CandidateEntity.keep(card);
        if (occurredAt.isAfter(clock.instant().minus(NEWS))) {
            change.ifPresent(changes::fire);
        }
    }
}
