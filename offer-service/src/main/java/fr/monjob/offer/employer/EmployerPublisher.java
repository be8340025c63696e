package fr.monjob.offer.employer;

import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services where an employer stands. */
@ApplicationScoped
class EmployerPublisher {

    private final Outbox outbox;

    EmployerPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(EmployerEntity employer) {
        employer.persistAndFlush();
        outbox.append(EventType.EMPLOYER_CHANGED, employer.id, employer.version, EmployerMapper.standing(employer));
    }
}
