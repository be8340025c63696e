package fr.monjob.insertion.outcome;

import fr.monjob.contract.application.ApplicationProgress;
import fr.monjob.contract.event.EventType;
import fr.monjob.contract.outcome.ReturnToEmployment;
import fr.monjob.messaging.outbox.Outbox;
import fr.monjob.messaging.retelling.Retelling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Counts returns to employment. */
@ApplicationScoped
public class OutcomeService implements Retelling {

    /** A return is counted once and never changes. */
    private static final long ONLY_VERSION = 1;

    private final Outbox outbox;
    private final Clock clock;

    OutcomeService(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Counts a hire, once for one application; in the transaction that took the event in. */
    @Transactional(TxType.MANDATORY)
    public void count(ApplicationProgress application) {
        if (ReturnToEmploymentEntity.findByIdOptional(application.applicationId())
                .isPresent()) {
            return;
        }
        ReturnToEmploymentEntity outcome = new ReturnToEmploymentEntity();
        // The hire names its outcome: told again after a rebuild, it is the same fact with the same id.
        outcome.id = application.applicationId();
        outcome.applicationId = application.applicationId();
        outcome.profileId = application.profileId();
        outcome.hiredOn = application.hire().hiredOn();
        outcome.contractType = application.hire().contractType();
        outcome.romeCode = application.romeCode();
        outcome.departement = application.departement();
        outcome.source = ReturnToEmploymentEntity.FROM_OFFERS;
        outcome.countedAt = clock.instant();
        outcome.persistAndFlush();
        outbox.append(EventType.RETURN_TO_EMPLOYMENT_COUNTED, outcome.id, ONLY_VERSION, fact(outcome));
    }

    @Override
    public List<Told> lockNext(UUID after, int most) {
        return ReturnToEmploymentEntity.<ReturnToEmploymentEntity>find("id > ?1 order by id", after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .stream()
                .map(outcome -> new Told(
                        EventType.RETURN_TO_EMPLOYMENT_COUNTED,
                        outcome.id,
                        ONLY_VERSION,
                        fact(outcome),
                        outcome.countedAt))
                .toList();
    }

    private static ReturnToEmployment fact(ReturnToEmploymentEntity outcome) {
        return new ReturnToEmployment(
                outcome.id,
                outcome.applicationId,
                outcome.profileId,
                outcome.hiredOn,
                outcome.contractType,
                outcome.departement);
    }
}
