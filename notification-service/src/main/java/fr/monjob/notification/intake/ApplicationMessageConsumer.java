package fr.monjob.notification.intake;

import fr.monjob.contract.application.ApplicationMessage;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.notification.delivery.Teller;
import fr.monjob.notification.rule.ApplicationRules;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A word within an application becomes a message to the other side. */
@ApplicationScoped
class ApplicationMessageConsumer {

    private final Inbox inbox;
    private final Teller teller;

    ApplicationMessageConsumer(Inbox inbox, Teller teller) {
        this.inbox = inbox;
        this.teller = teller;
    }

    @Incoming("application-messages")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "written-messages",
                record,
                on -> on.state(
                        ApplicationMessage.class,
                        (envelope, message) -> teller.tell(ApplicationRules.written(message))));
    }
}
