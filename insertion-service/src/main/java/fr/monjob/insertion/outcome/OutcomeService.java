package fr.monjob.insertion.outcome;

import fr.monjob.contract.application.ApplicationProgress;
import fr.monjob.contract.event.EventType;
import fr.monjob.contract.outcome.ReturnToEmployment;
import fr.monjob.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Counts returns to employment. */
@ApplicationScoped
public class OutcomeService {

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
        outbox.append(
                EventType.RETURN_TO_EMPLOYMENT_COUNTED,
                outcome.id,
                1,
                new ReturnToEmployment(
                        outcome.id,
                        outcome.applicationId,
                        outcome.profileId,
                        outcome.hiredOn,
                        outcome.contractType,
                        outcome.departement));
    }
}
