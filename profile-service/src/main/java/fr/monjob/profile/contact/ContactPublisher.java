package fr.monjob.profile.contact;

import fr.monjob.contract.contact.ContactProgress;
import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.outbox.Outbox;
import fr.monjob.messaging.retelling.Retelling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Tells the other services where a contact request stands. */
@ApplicationScoped
class ContactPublisher implements Retelling {

    private final Outbox outbox;

    ContactPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void moved(ContactRequestEntity request) {
        tell(request, ContactMapper.event(request));
    }

    /** The same in the name of nobody: what is told of an erased person is passed over. */
    void leftBy(UUID stranger, ContactRequestEntity request) {
        tell(request, ContactMapper.event(request, stranger));
    }

    @Override
    public List<Told> lockNext(UUID after, int most) {
        return ContactRequestEntity.<ContactRequestEntity>find("id > ?1 order by id", after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .stream()
                .map(request -> new Told(
                        type(request), request.id, request.version, ContactMapper.event(request), request.changedAt))
                .toList();
    }

    private void tell(ContactRequestEntity request, ContactProgress progress) {
        request.persistAndFlush();
        outbox.append(type(request), request.id, request.version, progress);
    }

    private static EventType type(ContactRequestEntity request) {
        return request.state == ContactState.PENDING ? EventType.CONTACT_REQUESTED : EventType.CONTACT_MOVED;
    }
}
