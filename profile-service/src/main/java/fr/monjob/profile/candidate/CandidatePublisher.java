package fr.monjob.profile.candidate;

import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes down for the other services what changed, as the last step of a transaction. */
@ApplicationScoped
class CandidatePublisher {

    private final Outbox outbox;

    CandidatePublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(Collection<CandidateEntity> changed) {
        // The rows first: their locks put the events of one person in the order of their versions.
        CandidateEntity.flush();
        Map<Boolean, List<CandidateEntity>> byWhetherShown =
                changed.stream().collect(Collectors.partitioningBy(candidate -> candidate.published));
        tell(EventType.CANDIDATE_PROFILE_CHANGED, byWhetherShown.get(true), CandidateEntity::facts);
        tell(EventType.CANDIDATE_WITHDRAWN, byWhetherShown.get(false), candidate -> null);
    }

    private void tell(EventType type, List<CandidateEntity> candidates, Function<CandidateEntity, Object> payload) {
        if (!candidates.isEmpty()) {
            outbox.appendAll(
                    type,
                    candidates.stream()
                            .map(candidate ->
                                    new Outbox.Fact(candidate.id, candidate.version, payload.apply(candidate)))
                            .toList());
        }
    }
}
