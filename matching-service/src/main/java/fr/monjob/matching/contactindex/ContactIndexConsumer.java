package fr.monjob.matching.contactindex;

import fr.monjob.contract.contact.ContactProgress;
import fr.monjob.matching.exposure.ExposureLog;
import fr.monjob.matching.exposure.ExposureStage;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the contact requests. */
@ApplicationScoped
class ContactIndexConsumer {

    /** States that are a person's own word. */
    private static final Set<String> ANSWERS = Set.of("ACCEPTED", "DECLINED");

    private final Inbox inbox;
    private final ExposureLog exposure;

    ContactIndexConsumer(Inbox inbox, ExposureLog exposure) {
        this.inbox = inbox;
        this.exposure = exposure;
    }

    @Incoming("contacts")
    @Blocking
    void receive(ConsumerRecord<String, String> event) {
        inbox.receive(
                "contact-index",
                event,
                on -> on.state(ContactProgress.class, (envelope, contact) -> {
                    keep(contact);
                    count(contact, envelope.occurredAt());
                }));
    }

    private void count(ContactProgress contact, Instant at) {
        exposure.count(ExposureStage.CONTACTED, contact.profileId(), at);
        if (ANSWERS.contains(contact.state())) {
            exposure.count(ExposureStage.ANSWERED, contact.profileId(), at);
        }
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
