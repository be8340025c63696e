package fr.monjob.matching.candidateindex;

import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.match.api.PersonCard;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
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
    CompletionStage<Void> receive(KafkaRecordBatch<String, String> events) {
        return inbox.receiveAll(
                "candidate-index",
                events,
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
