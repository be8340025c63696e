package fr.monjob.profile.contact;

import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services where a contact request stands. */
@ApplicationScoped
class ContactPublisher {

    private final Outbox outbox;

    ContactPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void moved(ContactRequestEntity request) {
        request.persistAndFlush();
        outbox.append(
                request.state == ContactState.PENDING ? EventType.CONTACT_REQUESTED : EventType.CONTACT_MOVED,
                request.id,
                request.version,
                ContactMapper.event(request));
    }
}
