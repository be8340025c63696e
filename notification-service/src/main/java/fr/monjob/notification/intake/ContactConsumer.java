package fr.monjob.notification.intake;

import fr.monjob.contract.contact.ContactProgress;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.notification.clock.Reminders;
import fr.monjob.notification.delivery.Teller;
import fr.monjob.notification.rule.ContactRules;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Every step of a contact request becomes a message to the side that waits, and the answer that is owed its clock. */
@ApplicationScoped
class ContactConsumer {

    private final Inbox inbox;
    private final Reminders reminders;
    private final Teller teller;

    ContactConsumer(Inbox inbox, Reminders reminders, Teller teller) {
        this.inbox = inbox;
        this.reminders = reminders;
        this.teller = teller;
    }

    @Incoming("contacts")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "contact-messages",
                record,
                on -> on.state(ContactProgress.class, (envelope, contact) -> {
                    reminders.keep(contact.contactRequestId(), contact.expiresAt(), ContactRules.replyDue(contact));
                    if (!contact.state().equals("PENDING")) {
                        teller.answered(contact.contactRequestId());
                    }
                    teller.tell(ContactRules.moved(contact));
                }));
    }
}
