package fr.monjob.offer.application;

import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services where an application stands. */
@ApplicationScoped
class ApplicationPublisher {

    private final Outbox outbox;

    ApplicationPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void moved(ApplicationEntity application, Party by) {
        application.persistAndFlush();
        outbox.append(
                type(application.state), application.id, application.version, ApplicationMapper.event(application, by));
    }

    private static EventType type(ApplicationState state) {
        return switch (state) {
            case SUBMITTED -> EventType.APPLICATION_SUBMITTED;
            case HIRED -> EventType.HIRE_RECORDED;
            default -> EventType.APPLICATION_MOVED;
        };
    }
}
