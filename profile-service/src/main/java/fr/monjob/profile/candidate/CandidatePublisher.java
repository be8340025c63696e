package fr.monjob.profile.candidate;

import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.outbox.Outbox;
import fr.monjob.messaging.retelling.Retelling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes down for the other services what changed, as the last step of a transaction. */
@ApplicationScoped
class CandidatePublisher implements Retelling {

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

    @Override
    public List<Told> lockNext(UUID after, int most) {
        return CandidateEntity.<CandidateEntity>find("id > ?1 order by id", after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .stream()
                .map(CandidatePublisher::told)
                .toList();
    }

    private static Told told(CandidateEntity candidate) {
        return candidate.published
                ? new Told(
                        EventType.CANDIDATE_PROFILE_CHANGED,
                        candidate.id,
                        candidate.version,
                        candidate.facts(),
                        candidate.shownSince)
                : new Told(EventType.CANDIDATE_WITHDRAWN, candidate.id, candidate.version, null, candidate.shownSince);
    }
}
