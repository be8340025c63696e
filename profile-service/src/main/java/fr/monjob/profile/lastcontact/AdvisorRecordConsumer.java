package fr.monjob.profile.lastcontact;

import fr.monjob.contract.advice.AdvisorRecord;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of what advisors record elsewhere: it is contact with the person on that day. */
@ApplicationScoped
class AdvisorRecordConsumer {

    private final Inbox inbox;
    private final LastContacts contacts;

    AdvisorRecordConsumer(Inbox inbox, LastContacts contacts) {
        this.inbox = inbox;
        this.contacts = contacts;
    }

    @Incoming("advisor-records")
    @Blocking
    void receive(ConsumerRecord<String, String> event) {
        inbox.receive(
                "advisor-records",
                event,
                on -> on.state(
                        AdvisorRecord.class,
                        (envelope, record) -> contacts.note(record.profileId(), envelope.occurredAt())));
    }
}
