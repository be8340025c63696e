package fr.monjob.notification.intake;

import fr.monjob.contract.application.ApplicationProgress;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.notification.message.MessageService;
import fr.monjob.notification.rule.MessageRules;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Every step of an application becomes a message to the side that waits. */
@ApplicationScoped
class ApplicationConsumer {

    private final Inbox inbox;
    private final MessageService messages;

    ApplicationConsumer(Inbox inbox, MessageService messages) {
        this.inbox = inbox;
        this.messages = messages;
    }

    @Incoming("applications")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "application-messages",
                record,
                on -> on.state(
                        ApplicationProgress.class,
                        (envelope, application) -> messages.tell(MessageRules.applicationMoved(application))));
    }
}
