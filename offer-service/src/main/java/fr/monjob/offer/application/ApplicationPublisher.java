package fr.monjob.offer.application;

import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.outbox.Outbox;
import fr.monjob.messaging.retelling.Retelling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Tells the other services where an application stands. */
@ApplicationScoped
class ApplicationPublisher implements Retelling {

    private final Outbox outbox;

    ApplicationPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void moved(ApplicationEntity application, Party by) {
        application.persistAndFlush();
        outbox.append(
                type(application.state), application.id, application.version, ApplicationMapper.event(application, by));
    }

    @Override
    public List<Told> lockNext(UUID after, int most) {
        return ApplicationEntity.<ApplicationEntity>find("id > ?1 order by id", after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .stream()
                .map(application -> new Told(
                        type(application.state),
                        application.id,
                        application.version,
                        ApplicationMapper.event(application, application.movedBy()),
                        application.changedAt))
                .toList();
    }

    private static EventType type(ApplicationState state) {
        return switch (state) {
            case SUBMITTED -> EventType.APPLICATION_SUBMITTED;
            case HIRED -> EventType.HIRE_RECORDED;
            default -> EventType.APPLICATION_MOVED;
        };
    }
}
