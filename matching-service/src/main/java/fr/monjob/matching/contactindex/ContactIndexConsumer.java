package fr.monjob.matching.contactindex;

import fr.monjob.contract.contact.ContactProgress;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the contact requests. */
@ApplicationScoped
class ContactIndexConsumer {

    private final Inbox inbox;

    ContactIndexConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("contacts")
    @Blocking
    void receive(ConsumerRecord<String, String> event) {
        inbox.receive(
                "contact-index", event, on -> on.state(ContactProgress.class, (envelope, contact) -> keep(contact)));
    }

    private static void keep(ContactProgress told) {
        ContactIndexEntity known = ContactIndexEntity.findById(told.contactRequestId());
        ContactIndexEntity contact = known == null ? new ContactIndexEntity() : known;
        contact.contactRequestId = told.contactRequestId();
        contact.employerId = told.employerId();
        contact.offerId = told.offerId();
        contact.profileId = told.profileId();
        contact.state = told.state();
        contact.persist();
    }
}
