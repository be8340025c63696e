package fr.monjob.profile.contact;

import fr.monjob.contract.contact.ContactProgress;
import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the other services where a contact request stands. */
@ApplicationScoped
class ContactPublisher {

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

    private void tell(ContactRequestEntity request, ContactProgress progress) {
        request.persistAndFlush();
        outbox.append(
                request.state == ContactState.PENDING ? EventType.CONTACT_REQUESTED : EventType.CONTACT_MOVED,
                request.id,
                request.version,
                progress);
    }
}
