package fr.monjob.profile.candidate;

import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

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
        for (CandidateEntity candidate : changed) {
            if (candidate.published) {
                outbox.append(EventType.CANDIDATE_PROFILE_CHANGED, candidate.id, candidate.version, candidate.facts());
            } else {
                outbox.append(EventType.CANDIDATE_WITHDRAWN, candidate.id, candidate.version, null);
            }
        }
    }
}
