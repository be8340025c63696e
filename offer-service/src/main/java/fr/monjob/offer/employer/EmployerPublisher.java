package fr.monjob.offer.employer;

import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** Tells the other services where an employer stands. */
@ApplicationScoped
class EmployerPublisher {

    private final Outbox outbox;

    EmployerPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(EmployerEntity employer) {
        employer.persistAndFlush();
        tell(employer);
    }

    /** Workplaces are told with their employer, so its version grows although its row stays as it is. */
    void workplacesChanged(EmployerEntity employer) {
        EmployerEntity.getEntityManager().lock(employer, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        tell(employer);
    }

    private void tell(EmployerEntity employer) {
        outbox.append(
                EventType.EMPLOYER_CHANGED,
                employer.id,
                employer.version,
                EmployerMapper.standing(employer, WorkplaceEntity.listOf(employer.id)));
    }
}
